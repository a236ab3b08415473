// The first page: one question, and what follows from either answer. Each leads to the other.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Account } from '../../utils/connection/types';
import type { ConnectionActions } from '../../utils/screens/review/actions/connection-actions';
import { t } from '../../utils/words/words';
import { Connect, type ConnectProps } from '../settings/Connect';
import { Words } from '../words/Words';
import { ClickPicture, CopyPicture, PastePicture } from './WelcomePictures';
import './welcome.css';

export type Answer = 'token' | 'no-token';

interface Props extends ConnectProps {
  /** null: not asked yet. */
  answer: Answer | null;
  account: Account | null;
  actions: ConnectionActions;
  onAnswer: (answer: Answer) => void;
  /** The tour while it is taken; null: it is offered. */
  tour: ComponentChildren;
  /** It was seen or skipped before. */
  sawTour: boolean;
  onTour: () => void;
}

export function Welcome(props: Props) {
  const { answer, account, actions, onAnswer, tour, sawTour, onTour, ...connect } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const wasInTour = useRef(false);
  // What had the focus is gone with the tour.
  useLayoutEffect(() => {
    if (wasInTour.current && tour === null) heading.current?.focus();
    wasInTour.current = tour !== null;
  }, [tour === null]);
  if (tour !== null)
    return (
      <main class="welcome" data-screen="tour">
        <Brand />
        {tour}
      </main>
    );
  return (
    <main class="welcome" data-screen={answer ?? 'question'}>
      <Brand />
      <h1 ref={heading} tabIndex={-1}>
        {t('welcome.heading')}
      </h1>
      {answer === null && <TourOffer sawTour={sawTour} onTour={onTour} />}
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

/** The house's name, where no title bar says it. */
function Brand() {
  return (
    <p class="welcome-brand">
      <img src="/icons/32.png" alt="" width={24} height={24} /> {t('common.title')}
    </p>
  );
}

function TourOffer({ sawTour, onTour }: Pick<Props, 'sawTour' | 'onTour'>) {
  if (sawTour)
    return (
      <button type="button" class="link" data-action="tour" onClick={onTour}>
        {t('welcome.tour.start')}
      </button>
    );
  return (
    <div class="tour-offer">
      <p>{t('welcome.tour.offer')}</p>
      <button type="button" class="primary" data-action="tour" onClick={onTour}>
        {t('welcome.tour.start')}
      </button>
    </div>
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
