// File names that people can read and every system takes: Windows, macOS, Linux, and the browsers' own downloads.
// https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
import { cutText } from '../../cut-text';

/** Units of UTF-16 and bytes of UTF-8; 255 of either is a name's limit, and browsers add endings of their own. */
const longest = { units: 80, bytes: 200 };

/** They part what stands beside them: "AC/DC". */
const parting = /[/\\|]+/g;
const refused = /[:*?"<>]+/g;
/** Not seen; `downloads.download` refuses even those that join emoji (measured in Chromium 156 and Firefox 153). */
const unseen = /[\p{Cf}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]+/gu;
/** Also with anything behind a dot: "con.md" is a device too. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[\d¹²³]|lpt[\d¹²³])\s*(?:\.|$)/i;

/**
 * @param title plain text. No day stands in front of it: many editors take a file's name for its title
 * @returns a name without an ending, never empty
 */
export function fileName(title: string): string {
  return noDevice(readableName(title, longest) || 'story');
}

/** A word or two for a picture; empty when nothing is left. Nothing in it needs an escape in an address. */
export function pictureName(alt: string): string {
  return noDevice(
    readableName(alt, { units: 40, bytes: 120 })
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, ''),
  );
}

function noDevice(name: string): string {
  return device.test(name) ? `_${name}` : name;
}

function readableName(text: string, most: typeof longest): string {
  const clean = text
    .replace(parting, '-')
    .replace(refused, ' ')
    .replace(unseen, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .normalize('NFC');
  return trimmed(cut(trimmed(clean), most));
}

/** A tilde in front is somebody's home. */
function trimmed(name: string): string {
  return name.replace(/^[\s.~]+|[\s.]+$/g, '');
}

/** At a word's end where there is one near the limit, and never inside what is seen as one character. */
function cut(name: string, { units, bytes }: typeof longest): string {
  const kept = cutText(cutText(name, units), bytes, bytesOf);
  if (kept === name || name[kept.length] === ' ') return kept;
  const space = kept.lastIndexOf(' ');
  return space > kept.length / 2 ? kept.slice(0, space) : kept;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
