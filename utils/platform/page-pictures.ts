// Reads pictures inside the page that shows them, with the page's own rights and no others. The background fetches no
// address that a page chose: it might lead into the writer's own network. Draws them there too, so that a picture which
// costs more than it seems to costs the page, and not us.
import { browser } from 'wxt/browser';
import { bytesOf } from '../base64';
import { fileOf } from '../clip/pictures/data-url';
import type { ReadPicture } from '../clip/pictures/types';
import { layDown } from './drawing';

interface PageLimits {
  /** Bytes of one picture, and of all together. */
  mostOfOne: number;
  mostOfAll: number;
  /** Milliseconds for all of them. */
  time: number;
}

const limits: PageLimits = { mostOfOne: 20_000_000, mostOfAll: 60_000_000, time: 20_000 };

/** @returns those that the page may read, by address; all others are missing. Never rejects */
export async function fetchInPage(
  tabId: number,
  addresses: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      func: readPictures,
      args: [[...addresses], limits],
    });
    for (const [address, base64] of (injection?.result ?? []) as [string, string][])
      found.set(address, bytesOf(base64));
  } catch {
    // The page went away, or forbids it: its pictures stay where they are.
  }
  return found;
}

/** Milliseconds for one drawing. The page cannot be stopped, but nobody waits for it any longer. */
const drawingTime = 6_000;

/**
 * Draws the picture of a data: address inside the page.
 * @returns null when the page does not answer in time. Never rejects
 */
export async function drawInPage(tabId: number, address: string): Promise<ReadPicture | null> {
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), drawingTime);
  });
  // A page that has gone away draws nothing.
  const drawing = inject(tabId, address).catch((): ReadPicture => ({ lost: 'unreadable' }));
  return Promise.race([drawing, late]);
}

async function inject(tabId: number, address: string): Promise<ReadPicture> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, func: layDown, args: [address] });
  const [injection] = await browser.scripting.executeScript({ target, files: ['/draw.js'] });
  const read = injection?.result as ReadPicture | null | undefined;
  if (!read) return { lost: 'unreadable' };
  // The bytes decide on the type, as everywhere.
  return 'lost' in read ? read : (fileOf(`data:;base64,${read.base64}`) ?? { lost: 'unreadable' });
}

/** Runs in the page; nothing of this file is there. */
async function readPictures(
  addresses: string[],
  { mostOfOne, mostOfAll, time }: PageLimits,
): Promise<[string, string][]> {
  const signal = AbortSignal.timeout(time);
  let left = mostOfAll;
  const base64Of = async (address: string): Promise<string> => {
    const blob = await (await fetch(address, { signal, cache: 'force-cache' })).blob();
    if (blob.size > mostOfOne || blob.size > left) throw new Error('too large');
    left -= blob.size;
    const url = await new Promise<string>((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    });
    return url.slice(url.indexOf(',') + 1);
  };
  const read = await Promise.allSettled(
    addresses.map(async (address): Promise<[string, string]> => [address, await base64Of(address)]),
  );
  return read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
