// The first page: one question, and what follows from either answer. Each leads to the other.
import type { Account } from '../../utils/connection/types';
import type { ConnectionActions } from '../../utils/screens/review/connection-actions';
import { Connect, type ConnectProps } from '../settings/Connect';
import { ClickPicture, CopyPicture, PastePicture } from './WelcomePictures';

export type Answer = 'token' | 'no-token';

interface Props extends ConnectProps {
  /** null: not asked yet. */
  answer: Answer | null;
  account: Account | null;
  actions: ConnectionActions;
  onAnswer: (answer: Answer) => void;
}

export function Welcome({ answer, account, actions, onAnswer, ...connect }: Props) {
  return (
    <main class="welcome" data-screen={answer ?? 'question'}>
      <h1>Clipdraft turns the page in front of you into a Medium draft</h1>
      {answer === null && <Question onAnswer={onAnswer} />}
      {answer === 'no-token' && <WithoutToken onAnswer={onAnswer} />}
      {answer === 'token' &&
        (account ? (
          <Connected account={account} />
        ) : (
          <Connect {...connect} actions={actions} onBack={() => onAnswer('no-token')} />
        ))}
    </main>
  );
}

function Question({ onAnswer }: Pick<Props, 'onAnswer'>) {
  return (
    <>
      <p>
        <b>Do you have a Medium integration token from before 2025?</b> Medium has issued no new
        tokens since then, so most people have none. Clipdraft works with or without a token. You
        can change your answer at any time.
      </p>
      <div class="pair">
        <button type="button" data-answer="no-token" onClick={() => onAnswer('no-token')}>
          No, or I am not sure
        </button>
        <button type="button" data-answer="token" onClick={() => onAnswer('token')}>
          Yes, I have one
        </button>
      </div>
    </>
  );
}

function WithoutToken({ onAnswer }: Pick<Props, 'onAnswer'>) {
  return (
    <>
      <p>
        <b>You need no token.</b> Three steps bring an article to Medium:
      </p>
      <ol class="steps">
        <li>
          <ClickPicture />
          <p>
            Open the article and click the Clipdraft button in the toolbar. In Chrome, click the
            puzzle piece first and pin Clipdraft there.
          </p>
        </li>
        <li>
          <CopyPicture />
          <p>
            Check the draft and choose “Copy for Medium and open the editor”. Medium’s new story
            opens, with a checklist beside it.
          </p>
        </li>
        <li>
          <PastePicture />
          <p>
            Press Ctrl+V (⌘V on a Mac) to paste title, text, code and pictures. The checklist shows
            the rest: canonical link, topics and license.
          </p>
        </li>
      </ol>
      <p>
        Clipdraft can also let Medium import a public page, or save it as Markdown or HTML. Nothing
        leaves your browser until you paste it.
      </p>
      <button type="button" class="link" data-answer="token" onClick={() => onAnswer('token')}>
        I have a token
      </button>
    </>
  );
}

function Connected({ account: { user } }: { account: Account }) {
  return (
    <p role="status" data-connected>
      <b>
        You are connected as <span dir="auto">@{user.username}</span>.
      </b>{' '}
      Open an article and click the Clipdraft button in the toolbar. You can still copy and paste,
      import, or save a file.
    </p>
  );
}
