// What a story says of an earlier home: “Originally published at …”. Pure, on story HTML.
import { blockText, topBlocks } from '../../story/blocks/top-blocks';

/** Such a line stands at the head or at the foot of an article. */
const mostAtEachEnd = 3;
/** Characters. A longer paragraph only tells of it. */
const longestNotice = 200;

const notices = [
  /\b(?:originally|first|previously) (?:published|posted|appeared|written)\b/,
  /\bcross-?posted (?:from|at|on)\b/,
  /\b(?:zuerst|ursprünglich|erstmals) (?:erschienen|veröffentlicht)\b/,
  /\b(?:publié|paru) (?:initialement|à l’origine|à l'origine|pour la première fois)\b/,
  /\b(?:publicado|publicada) (?:originalmente|por primera vez|pela primeira vez)\b/,
  /\bpubblicat[oa] (?:originariamente|originalmente|per la prima volta)\b/,
  /\boorspronkelijk (?:gepubliceerd|verschenen)\b/,
  /\bpierwotnie opublikowan[oya]\b/,
  /\b(?:ursprungligen publicera[dt]|först publicera[dt])\b/,
];

const link = /<a href="(https?:[^"]+)"/;

/** @returns the address that such a line links to; null when no line says so, or none with a link */
export function noticedHome(storyHtml: string): string | null {
  const blocks = topBlocks(storyHtml);
  const ends =
    blocks.length > 2 * mostAtEachEnd
      ? [...blocks.slice(0, mostAtEachEnd), ...blocks.slice(-mostAtEachEnd)]
      : blocks;
  for (const block of ends) {
    const text = blockText(block).toLowerCase();
    const [, href] = link.exec(block) ?? [];
    if (href !== undefined && text.length <= longestNotice && notices.some((it) => it.test(text)))
      return href.replaceAll('&amp;', '&');
  }
  return null;
}
