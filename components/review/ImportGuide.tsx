// One screen about Medium's importer: what it keeps, what it loses, and what speaks against it here.
import { importAddress, importWarnings } from '../../utils/by-hand/import-warnings';
import type { Metadata } from '../../utils/clip/types';
import type { Draft } from '../../utils/draft/draft';
import type { Failure } from '../../utils/failure';
import { FailureAlert } from '../common/FailureAlert';

interface Props {
  draft: Draft;
  metadata: Metadata;
  /** Whether the writer edited the text. */
  isEdited: boolean;
  problem: Failure | null;
  onImport: (address: string) => void;
  onBack: () => void;
}

export function ImportGuide({ draft, metadata, isEdited, problem, onImport, onBack }: Props) {
  const address = importAddress(draft, metadata);
  const warnings = importWarnings(address, { ...draft, isEdited }, metadata);
  return (
    <div class="outcome">
      <h1>Let Medium import this page</h1>
      {problem && <FailureAlert failure={problem} />}
      {warnings.length > 0 && (
        <ul class="alert" role="alert" data-warnings>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <p>
        Medium reads the page without signing in there. If you can read the page in a private
        window, Medium can read it too.
      </p>
      <h2>It keeps</h2>
      <ul>
        <li>text, headings, links and most pictures</li>
        <li>the canonical link, which Medium sets by itself</li>
        <li>the date on which the page was published</li>
      </ul>
      <h2>It often loses</h2>
      <ul>
        <li>code blocks, quotations, lists and captions</li>
        <li>what a script draws on the page</li>
        <li>what you changed here: title, subtitle, tags, parts left out</li>
      </ul>
      <p class="facts" data-canonical dir="ltr">
        {address}
      </p>
      <button
        type="button"
        class="primary"
        data-action="begin-import"
        onClick={() => onImport(address)}
      >
        Copy the link and open Medium’s importer
      </button>
      <button type="button" data-action="back" onClick={onBack}>
        Back to the draft
      </button>
    </div>
  );
}
