// The first page: one question, and what follows from either answer. Each leads to the other.
import type { Account } from '../../utils/connection/types';
import type { ConnectionActions } from '../../utils/screens/review/actions/connection-actions';
import { t } from '../../utils/words/words';
import { Connect, type ConnectProps } from '../settings/Connect';
import { Words } from '../words/Words';
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
      <h1>{t('welcome.heading')}</h1>
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
        <b>{t('welcome.question')}</b> {t('welcome.question.why')}
      </p>
      <div class="pair">
        <button type="button" data-answer="no-token" onClick={() => onAnswer('no-token')}>
          {t('welcome.answer.no')}
        </button>
        <button type="button" data-answer="token" onClick={() => onAnswer('token')}>
          {t('welcome.answer.yes')}
        </button>
      </div>
    </>
  );
}

function WithoutToken({ onAnswer }: Pick<Props, 'onAnswer'>) {
  return (
    <>
      <p>
        <b>{t('welcome.noToken')}</b> {t('welcome.noToken.steps')}
      </p>
      <ol class="steps">
        <li>
          <ClickPicture />
          <p>{t('welcome.step.click')}</p>
        </li>
        <li>
          <CopyPicture />
          <p>{t('welcome.step.copy')}</p>
        </li>
        <li>
          <PastePicture />
          <p>{t('welcome.step.paste')}</p>
        </li>
      </ol>
      <p>{t('welcome.otherWays')}</p>
      <button type="button" class="link" data-answer="token" onClick={() => onAnswer('token')}>
        {t('common.haveToken')}
      </button>
    </>
  );
}

function Connected({ account: { user } }: { account: Account }) {
  return (
    <p role="status" data-connected>
      <b>
        <Words
          id="welcome.connected"
          values={{ username: <span dir="auto">@{user.username}</span> }}
        />
      </b>{' '}
      {t('welcome.connected.next')}
    </p>
  );
}
