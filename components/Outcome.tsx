// How a delivery ended: on Medium, perhaps on Medium, or still on its way.
import type { Delivery } from '../utils/delivery/state';
import type { Failure } from '../utils/failure';
import { draftsUrl, editUrl } from '../utils/medium/addresses';
import { sentenceForLost } from '../utils/sentences';
import { FailureAlert } from './FailureAlert';

export function Delivering({ title, needsWindow }: { title: string; needsWindow: boolean }) {
  return (
    <div class="outcome">
      <div class="spinner" aria-hidden="true" />
      <h1>Sending to Medium</h1>
      <p dir="auto">{title}</p>
      <p class="hint">
        {needsWindow
          ? 'Clipdraft is reading pictures that Medium cannot fetch. Nothing is sent before; please leave this window open.'
          : 'This can take a minute: Medium fetches the pictures first. You may close this window; the sending goes on.'}
      </p>
    </div>
  );
}

const headings = {
  draft: 'Your draft is on Medium',
  unlisted: 'Your story is on Medium, unlisted',
  public: 'Your story is published on Medium',
} as const;

interface DeliveredProps {
  delivery: Extract<Delivery, { state: 'posted' }>;
  onSendAnother: () => void;
}

export function Delivered({ delivery, onSendAnother }: DeliveredProps) {
  const { postId, publishStatus, title, at, lost } = delivery;
  return (
    <div class="outcome">
      <h1>{headings[publishStatus]}</h1>
      <p dir="auto">{title}</p>
      <p class="hint">
        <time dateTime={new Date(at).toISOString()}>{new Date(at).toLocaleString()}</time>
      </p>
      {lost && (
        <ul class="lost">
          {lost.map(({ alt, failure }, index) => (
            <li key={index}>{sentenceForLost(alt, failure)}</li>
          ))}
        </ul>
      )}
      <a
        class="primary"
        data-action="open-draft"
        href={postId === null ? draftsUrl : editUrl(postId)}
        target="_blank"
        rel="noreferrer"
      >
        {postId === null ? 'Open my drafts on Medium' : 'Open it on Medium'}
      </a>
      <button type="button" data-action="send-another" onClick={onSendAnother}>
        Make another draft of this page
      </button>
    </div>
  );
}

interface UnknownProps {
  failure: Failure;
  onConfirm: () => void;
  onSendAgain: () => void;
}

export function UnknownOutcome({ failure, onConfirm, onSendAgain }: UnknownProps) {
  return (
    <div class="outcome">
      <h1>Is it there?</h1>
      <FailureAlert failure={failure} />
      <a
        class="primary"
        data-action="open-drafts"
        href={draftsUrl}
        target="_blank"
        rel="noreferrer"
      >
        Look at my drafts on Medium
      </a>
      <button type="button" data-action="confirm" onClick={onConfirm}>
        It is there
      </button>
      <button type="button" data-action="send-again" onClick={onSendAgain}>
        It is not there: let me send it again
      </button>
    </div>
  );
}
