// The draft as a file: copied, saved, or saved with its pictures beside it.
import { pictureAddresses, toArchive } from '../../../by-hand/files/archive';
import { toHtmlFile } from '../../../by-hand/files/html-file';
import { toMarkdownFile } from '../../../by-hand/files/markdown-file';
import type { FileDraft, SavedFile } from '../../../by-hand/files/types';
import type { Metadata } from '../../../clip/types';
import type { Draft } from '../../../draft/draft';
import { isOwnWork } from '../../../draft/story/scope';
import { withDrawnTables } from '../../../story/tables/with-drawn-tables';
import type { ReviewDependencies } from '../dependencies';
import { rememberRoute } from '../remember-route';
import { rememberSite } from '../site-memory';

export type FileKind = 'markdown' | 'html';

/** What became of a file. */
export interface FileOutcome {
  isDone: boolean;
  /** Alternative texts of pictures that are not in it. */
  leftOut: string[];
  /** Pictures that stay at their address on the web, because the page does not let us read them. */
  remote: number;
}

export interface FileActions {
  /** Puts the file's text on the clipboard. */
  onCopy: (draft: Draft, metadata: Metadata, kind: FileKind) => FileOutcome;
  onSave: (draft: Draft, metadata: Metadata, kind: FileKind) => FileOutcome;
  /** Saves a zip of the file and its pictures. */
  onSaveAll: (draft: Draft, metadata: Metadata, kind: FileKind) => Promise<FileOutcome>;
}

const writers = { markdown: toMarkdownFile, html: toHtmlFile };

/** What the buttons about files do; each tells what is not in the file. */
export function createFileActions(dependencies: ReviewDependencies): FileActions {
  const { window } = dependencies;

  function fileDraft(draft: Draft, metadata: Metadata): FileDraft {
    const { scope, story, ofPage: _, footer: __, tables, ...fields } = draft;
    return {
      ...fields,
      story: withDrawnTables(story, tables, window),
      // The page's author, site and day are not those of a comment on it.
      metadata: isOwnWork(scope) ? null : metadata,
    };
  }

  function remember(draft: Draft): void {
    rememberRoute(dependencies, 'file');
    rememberSite(dependencies, draft);
  }

  function save(file: SavedFile, draft: Draft): void {
    dependencies.save(file);
    remember(draft);
  }

  return {
    onCopy(draft, metadata, kind) {
      const { content, leftOut } = writers[kind](fileDraft(draft, metadata), window);
      const isDone = typeof content === 'string' && dependencies.copyStory({ text: content });
      if (isDone) remember(draft);
      return { isDone, leftOut, remote: 0 };
    },

    onSave(draft, metadata, kind) {
      const file = writers[kind](fileDraft(draft, metadata), window);
      save(file, draft);
      return { isDone: true, leftOut: file.leftOut, remote: 0 };
    },

    async onSaveAll(draft, metadata, kind) {
      const whole = fileDraft(draft, metadata);
      const addresses = pictureAddresses(whole, window);
      const fetched =
        addresses.length > 0 ? await dependencies.fetchPictures(addresses) : new Map();
      const savedAt = new Date(dependencies.now());
      const file = toArchive(whole, { kind, fetched, savedAt }, window);
      save(file, draft);
      return { isDone: true, leftOut: file.leftOut, remote: addresses.length - fetched.size };
    },
  };
}
