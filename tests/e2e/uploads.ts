// What arrived: the pictures that Medium was given, and what the post shows of them.
import { expect } from 'vitest';
import type { Sandbox, SandboxImage } from '../sandbox/types.ts';
import type { Tab } from './driver/types.ts';

/** The pictures of the one post, as figures: `address, alternative text, caption`. */
export function figures({ posts }: Sandbox): string[] {
  expect(posts).toHaveLength(1);
  const found = posts[0]?.content.matchAll(
    /<figure><img src="([^"]*)"(?: alt="([^"]*)")?>(?:<figcaption>(.*?)<\/figcaption>)?<\/figure>/g,
  );
  return [...(found ?? [])].map(([, src, alt, caption]) => `${src}, ${alt}, ${caption ?? '–'}`);
}

/** How an uploaded file looks: its size, and one of its pixels. */
export async function look(tab: Tab, image: SandboxImage | undefined, x: number, y: number) {
  const bytes = Buffer.from(image?.bytes ?? []).toString('base64');
  return tab.evaluate<{ size: string; pixel: number[] }>(`(async () => {
    const image = new Image();
    image.src = 'data:${image?.contentType};base64,${bytes}';
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const pen = canvas.getContext('2d');
    pen.drawImage(image, 0, 0);
    const pixel = [...pen.getImageData(${x}, ${y}, 1, 1).data];
    return { size: image.naturalWidth + ' x ' + image.naturalHeight, pixel };
  })()`);
}

/** Every picture that Medium was given, in the order in which the post shows them: three go up at a time. */
export function imagesInPost({ images, posts }: Sandbox): SandboxImage[] {
  const place = ({ url }: SandboxImage) => posts[0]?.content.indexOf(url) ?? -1;
  return [...images].sort((one, other) => place(one) - place(other));
}
