// A draft and its pictures in one zip: the file at the top, the pictures in a folder beside it.
import { strToU8, type Zippable, zipSync } from 'fflate';
import { bytesOf } from '../../base64';
import type { PageWindow } from '../../clip/page/live-page';
import { pictureEnding } from '../../picture/picture-type';
import { picturesIn } from '../../story/pictures/picture-sources';
import { fileName, pictureName } from './file-name';
import { htmlFile } from './html-file';
import { markdownFile } from './markdown-file';
import type { FileDraft, SavedFile } from './types';
import { zipTime } from './zip-time';

export interface ArchiveOptions {
  kind: 'markdown' | 'html';
  /** Pictures on the web that the caller could fetch, by the address that the story has. */
  fetched: ReadonlyMap<string, Uint8Array>;
  savedAt: Date;
}

const writers = { markdown: markdownFile, html: htmlFile };

/** A picture that is not among the fetched, or turns out to be none, stays at its address on the web. */
export function toArchive(
  draft: FileDraft,
  { kind, fetched, savedAt }: ArchiveOptions,
  window: PageWindow,
): SavedFile {
  const pictures = picturesIn(draft.story.html, window);
  const sources = new Map<string, string>();
  const files: Zippable = {};
  for (const [key, { alt }] of pictures) {
    const bytes = fetched.get(key) ?? ownBytes(draft, key);
    const ending = bytes && pictureEnding(bytes);
    if (!ending) continue;
    const number = String(sources.size + 1).padStart(2, '0');
    const path = `pictures/${[number, pictureName(alt)].filter(Boolean).join('-')}.${ending}`;
    sources.set(key, path);
    // Pictures are compressed already.
    files[path] = [bytes, { level: 0 }];
  }
  const { name, content, leftOut } = writers[kind](draft, sources, window);
  files[name] = strToU8(content);
  return {
    name: `${fileName(draft.title)}.zip`,
    type: 'application/zip',
    content: zipSync(files, { mtime: zipTime(savedAt) }),
    leftOut,
  };
}

/** Addresses of the pictures that a caller may fetch for an archive. */
export function pictureAddresses({ story }: FileDraft, window: PageWindow): string[] {
  return [...picturesIn(story.html, window).keys()].filter((key) => URL.canParse(key));
}

function ownBytes({ story }: FileDraft, id: string): Uint8Array | undefined {
  const file = story.pictures.find((it) => it.id === id);
  return file && bytesOf(file.base64);
}
