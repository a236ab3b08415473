// How long a story takes to read, by Medium's own rule, so that the desk shows what Medium will show.

/** Words a minute. https://help.medium.com/hc/en-us/articles/214991667 */
const speed = 265;
/** Seconds for the first picture; each one after it takes one less, and none takes less than `leastPicture`. */
const firstPicture = 12;
const leastPicture = 3;

/** @returns whole minutes, at least one */
export function readTime({ words, images }: { words: number; images: number }): number {
  let pictures = 0;
  for (let at = 0; at < images; at += 1) pictures += Math.max(leastPicture, firstPicture - at);
  return Math.max(1, Math.ceil(words / speed + pictures / 60));
}
