// The page that sends several tabs at once: which ones, the list of them, and what becomes of each.
import { pauseOf } from '../../utils/delivery/queue';
import type { TabsActions } from '../../utils/screens/several-tabs/actions';
import { failed } from '../../utils/screens/several-tabs/left-out';
import { type State, tickedIn } from '../../utils/screens/several-tabs/state';
import { t } from '../../utils/words/words';
import { Header } from '../common/Header';
import { Words } from '../words/Words';
import { TabsChoice } from './TabsChoice';
import { TabsList } from './TabsList';
import { TabsProgress } from './TabsProgress';
import './several-tabs.css';

interface Props {
  state: State;
  actions: TabsActions;
  /** Milliseconds since the epoch. */
  now: number;
}

export function SeveralTabs({ state, actions, now }: Props) {
  const { account, phase, problem } = state;
  return (
    <>
      <Header account={null} />
      <main class="several" data-screen={account ? phase : account === null ? 'nobody' : 'opening'}>
        <h1>{t('tabs.heading')}</h1>
        {account === null && <Nobody />}
        {account && (
          <>
            <p>
              <Words
                id="tabs.intro"
                values={{
                  username: (
                    <b dir="auto" data-connected>
                      @{account.user.username}
                    </b>
                  ),
                }}
              />
            </p>
            {problem && (
              <p role="alert" class="alert" data-code={problem.code}>
                {'text' in problem ? problem.text : failed(problem).text}
              </p>
            )}
            {phase === 'choosing' && <TabsChoice state={state} actions={actions} />}
            {phase === 'listed' && <TabsList state={state} actions={actions} />}
            {(phase === 'sending' || phase === 'sent') && (
              <TabsProgress
                rows={tickedIn(state)}
                isReading={phase === 'sending'}
                deliveries={state.deliveries}
                pause={pauseOf(state.deliveries, now)}
                now={now}
                onStartOver={actions.onStartOver}
              />
            )}
          </>
        )}
      </main>
    </>
  );
}

function Nobody() {
  return (
    <p data-nobody>
      <Words
        id="tabs.nobody"
        values={{ connect: <a href="/welcome.html">{t('tabs.nobody.connect')}</a> }}
      />
    </p>
  );
}
