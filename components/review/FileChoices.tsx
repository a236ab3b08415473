// The draft as a file: which kind, and what to do with it.
import { useState } from 'preact/hooks';
import type { Metadata } from '../../utils/clip/types';
import type { Draft } from '../../utils/draft/draft';
import type {
  FileActions,
  FileKind,
  FileOutcome,
} from '../../utils/screens/review/actions/file-actions';
import { Choice } from '../common/Choice';

interface Props {
  draft: Draft;
  metadata: Metadata;
  actions: FileActions;
  onBack: () => void;
}

const kinds: ReadonlyArray<readonly [FileKind, string]> = [
  ['markdown', 'Markdown with front matter'],
  ['html', 'HTML, as a complete page'],
];

type Way = 'copy' | 'save' | 'save-all';

const said: Readonly<Record<Way, string>> = {
  copy: 'Copied.',
  save: 'Saved to your downloads.',
  'save-all': 'Saved to your downloads.',
};

export function FileChoices({ draft, metadata, actions, onBack }: Props) {
  const [kind, setKind] = useState<FileKind>('markdown');
  const [words, setWords] = useState('');
  const take = async (way: Way, work: () => FileOutcome | Promise<FileOutcome>) => {
    setWords(way === 'save-all' ? 'Reading the pictures…' : '');
    setWords(outcomeWords(way, await work()));
  };
  return (
    <div class="outcome">
      <h1>Save or copy as a file</h1>
      <p dir="auto">{draft.title}</p>
      <Choice name="kind" label="Kind" value={kind} options={kinds} onChange={setKind} />
      <button
        type="button"
        class="primary"
        data-action="save-file"
        onClick={() => void take('save', () => actions.onSave(draft, metadata, kind))}
      >
        Save
      </button>
      <button
        type="button"
        data-action="copy-file"
        onClick={() => void take('copy', () => actions.onCopy(draft, metadata, kind))}
      >
        Copy
      </button>
      {draft.story.images > 0 && (
        <button
          type="button"
          data-action="save-all"
          onClick={() => void take('save-all', () => actions.onSaveAll(draft, metadata, kind))}
        >
          Save with pictures, as a zip
        </button>
      )}
      <p role="status" class="hint" data-outcome>
        {words}
      </p>
      <button type="button" data-action="back" onClick={onBack}>
        Back to the draft
      </button>
    </div>
  );
}

function outcomeWords(way: Way, { isDone, leftOut, remote }: FileOutcome): string {
  if (!isDone) return 'The browser did not let Clipdraft use the clipboard. Save the file instead.';
  const missing = leftOut.map((alt) => (alt ? `“${alt}”` : 'a picture without a name')).join(', ');
  return [
    said[way],
    leftOut.length > 0 &&
      `These pictures are part of the page itself and are left out: ${missing}. The zip has them.`,
    remote > 0 &&
      `${remote === 1 ? 'One picture keeps its web address' : `${remote} pictures keep their web address`}: the other site does not let this page read it.`,
  ]
    .filter(Boolean)
    .join(' ');
}
