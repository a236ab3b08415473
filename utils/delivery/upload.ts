// Uploads the pictures of a draft before its text is sent. A picture that fails is left out and named; it never stops
// the text. Repeating is safe here: Medium names a picture by its bytes.
import { bytesOf } from '../base64';
import type { Order } from '../draft/send/order';
import { type Failure, type FailureCode, pictureCodes } from '../failure';
import { maxUploads } from '../medium/limits';
import type { ImageUpload, UploadedImage } from '../medium/types';
import { fail, type Result } from '../result';
import { accountFailures, environmentFailures } from './retry-policy';

type Picture = Order['pictures'][number];
type PictureFile = Exclude<Picture, { refused: unknown }>;

/** At once; more would crowd a slow line out, and each has its own time limit. */
const lanes = 3;

/** Milliseconds before the second and the third try of one picture. */
const pauses = [1_000, 3_000];

/** Tries beside the first, for all pictures of a draft together: a Medium that fails on each is soon left alone. */
const mostRepeats = 20;

/** What is wrong with one picture says nothing about the next; everything else does. */
const ofOnePicture: readonly FailureCode[] = [
  'image-refused',
  'image-type-unsupported',
  'server-error',
  'internal',
  ...pictureCodes,
];

/** Over soon, perhaps. */
const worthAnotherTry: readonly FailureCode[] = ['unreachable', 'server-error', 'not-medium'];

/** Medium or the writer lets nothing through now: the whole draft goes later, with its pictures. */
const putsOff: readonly FailureCode[] = [
  ...environmentFailures,
  ...accountFailures,
  'rate-limited',
  'blocked-by-cloudflare',
  'server-busy',
];

export interface UploadOptions {
  upload: (picture: ImageUpload) => Promise<Result<UploadedImage>>;
  /** Addresses of what is up already, by the SHA-256 of its bytes. Neither rejects. */
  cache: UploadCache;
  /** SHA-256, in hexadecimal. */
  digest: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  /** Why nothing can be sent right now, or null. */
  obstacle: () => Promise<Failure | null>;
  pause: (milliseconds: number) => Promise<void>;
  /** One more is up or lost. False: the writer has cancelled, or somebody else took over. */
  onDone: () => Promise<boolean>;
}

export interface UploadCache {
  get(hash: string): Promise<string | null>;
  set(hash: string, url: string): Promise<void>;
}

/** Milliseconds; nobody says how long Medium keeps a picture that no post shows. */
const goodFor = 24 * 60 * 60_000;

/**
 * Whether the address of a picture that went up then may be used now. One from the future was written under another clock
 * and would be good for as long as that was wrong.
 * @param at milliseconds since the epoch
 * @param now milliseconds since the epoch
 */
export function isStillGood(at: number, now: number): boolean {
  return at > now - goodFor && at <= now;
}

export interface Uploads {
  /** By the picture's id. */
  addresses: Map<string, string>;
  /** Why the others are not up. */
  failures: Map<string, Failure>;
  /** Why the draft must wait, or null. */
  putOff: Failure | null;
}

/**
 * Three at a time; of more files than `maxUploads`, the first. So one sending makes at most 70 calls. Never rejects.
 */
export async function uploadAll(
  pictures: readonly Picture[],
  options: UploadOptions,
): Promise<Uploads> {
  const addresses = new Map<string, string>();
  const failures = new Map<string, Failure>();
  let stopped: Failure | null = null;
  let isWanted = true;
  const waiting = [...pictures];
  const left = { files: maxUploads, repeats: mostRepeats };

  async function bring(picture: Picture): Promise<Result<string>> {
    if ('refused' in picture) return fail({ code: picture.refused });
    if (left.files === 0) return fail({ code: 'too-many-pictures' });
    left.files -= 1;
    return stopped ? fail(stopped) : uploadOne(picture, options, left);
  }

  async function note(): Promise<void> {
    if (!(await options.onDone())) isWanted = false;
  }

  async function lane(): Promise<void> {
    // Noted while the next one is on its way.
    let noted = Promise.resolve();
    for (;;) {
      const picture = waiting.shift();
      if (!picture || !isWanted) return noted;
      const result = await bring(picture).catch(crashed);
      if (result.ok) addresses.set(picture.id, result.value);
      else {
        failures.set(picture.id, result.failure);
        if (!ofOnePicture.includes(result.failure.code)) stopped ??= result.failure;
        if (stopped && putsOff.includes(stopped.code)) return noted;
      }
      await noted;
      noted = note();
    }
  }

  await Promise.all(Array.from({ length: lanes }, lane));
  const failure = stopped as Failure | null;
  return {
    addresses,
    failures,
    putOff: failure && putsOff.includes(failure.code) ? failure : null,
  };
}

async function uploadOne(
  picture: PictureFile,
  options: UploadOptions,
  left: { repeats: number },
): Promise<Result<string>> {
  const bytes = bytesOf(picture.base64);
  const hash = await options.digest(bytes);
  const known = await options.cache.get(hash);
  if (known !== null) return { ok: true, value: known };
  const image = imageOf(picture, bytes);
  let result = await options.upload(image);
  for (const pause of pauses) {
    if (result.ok || !worthAnotherTry.includes(result.failure.code) || left.repeats === 0) break;
    left.repeats -= 1;
    const blocked = await options.obstacle();
    if (blocked) return fail(blocked);
    await options.pause(pause);
    result = await options.upload(image);
  }
  if (!result.ok) return result;
  // Whoever ends us before it is written costs us one more upload, and nothing else.
  void options.cache.set(hash, result.value.url);
  return { ok: true, value: result.value.url };
}

function imageOf({ id, type }: PictureFile, bytes: Uint8Array<ArrayBuffer>): ImageUpload {
  return {
    bytes: new Blob([bytes], { type }),
    type,
    name: `${id}.${type.replace('image/', '')}`,
  };
}

function crashed(error: unknown): Result<string> {
  return fail({ code: 'internal', detail: String(error).slice(0, 300) });
}
