// Uploads the pictures of a draft before its text is sent. A picture that fails is left out and named; it never stops
// the text.
import { bytesOf } from '../base64';
import type { FailureCode } from '../failure';
import type { ImageUpload, UploadedImage } from '../medium/types';
import { fail, type Result } from '../result';
import type { Order } from './order';
import type { LostPicture } from './state';

type Picture = Order['pictures'][number];

/** What is wrong with one picture says nothing about the next; everything else does. */
const ofOnePicture: readonly FailureCode[] = [
  'image-refused',
  'image-type-unsupported',
  'server-error',
  'internal',
];

/** One after another, so that the order of what Medium gets is that of the text. Never rejects. */
export async function uploadAll(
  pictures: readonly Picture[],
  upload: (picture: ImageUpload) => Promise<Result<UploadedImage>>,
): Promise<{ addresses: Map<string, string>; lost: LostPicture[] }> {
  const addresses = new Map<string, string>();
  const lost: LostPicture[] = [];
  let stopped: Result<UploadedImage> | null = null;
  for (const picture of pictures) {
    const result: Result<UploadedImage> =
      stopped ?? (await upload(imageOf(picture)).catch(crashed));
    if (result.ok) {
      addresses.set(picture.id, result.value.url);
      continue;
    }
    const { failure } = result;
    lost.push({ alt: picture.alt.slice(0, 100), failure });
    if (!ofOnePicture.includes(failure.code)) stopped = result;
  }
  return { addresses, lost };
}

function imageOf({ id, type, base64 }: Picture): ImageUpload {
  return {
    bytes: new Blob([bytesOf(base64)], { type }),
    type,
    name: `${id}.${type.replace('image/', '')}`,
  };
}

function crashed(error: unknown): Result<UploadedImage> {
  return fail({ code: 'internal', detail: String(error).slice(0, 300) });
}
