// The page that opens once Clipdraft is installed. Wires the question to the connection and to the first way taken.
import { render } from 'preact';
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { type Answer, Welcome } from '@/components/welcome/Welcome';
import { ask } from '@/utils/messaging/ask';
import { requestMedium } from '@/utils/platform/access';
import { copyText } from '@/utils/platform/clipboard';
import { redirectUrl } from '@/utils/platform/identity';
import { loadPageWords } from '@/utils/platform/words';
import { latePart } from '@/utils/screens/late-part';
import { createConnectionActions } from '@/utils/screens/review/actions/connection-actions';
import { rememberRoute } from '@/utils/screens/review/remember-route';
import { initialState, reduce } from '@/utils/screens/review/state';
import { loadAccounts } from '@/utils/storage/accounts';
import { languageChoice, loadPreferences } from '@/utils/storage/preferences';
import '@/components/common/look/look.css';

function FirstPage() {
  const [state, dispatch] = useReducer(reduce, initialState);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const tour = useTour();
  const connection = useMemo(
    () => createConnectionActions({ dispatch, ask, loadAccounts, requestMedium }),
    [],
  );
  useEffect(() => {
    void connection.refresh();
    void connection.follow();
  }, [connection]);
  return (
    <Welcome
      answer={answer}
      account={state.accounts?.active ?? null}
      busy={state.busy}
      problem={state.problem}
      redirectUrl={redirectUrl()}
      onCopy={copyText}
      actions={connection.actions}
      {...tour}
      onAnswer={(given) => {
        setAnswer(given);
        rememberRoute({ dispatch, ask }, given === 'token' ? 'api' : 'paste');
      }}
    />
  );
}

/** The tour brings half the desk along, so it is loaded when somebody takes it. */
function useTour() {
  const [sawTour, setSawTour] = useState(false);
  const [isTaken, setTaken] = useState(false);
  const [, setLoaded] = useState(false);
  const late = useMemo(
    () =>
      latePart(
        () => import('@/components/welcome/tour/Tour'),
        () => setLoaded(true),
      ),
    [],
  );
  useEffect(() => {
    void loadPreferences().then((known) => setSawTour(known.sawTour));
  }, []);
  const onEnd = () => {
    setTaken(false);
    setSawTour(true);
    void ask('savePreferences', { sawTour: true });
  };
  const { Tour } = late.part() ?? {};
  return {
    tour: isTaken && Tour ? <Tour onEnd={onEnd} /> : null,
    sawTour,
    onTour: () => {
      setTaken(true);
      late.want();
    },
  };
}

const root = document.getElementById('app');
await loadPageWords('welcome.title', languageChoice, () => {
  if (root) render(<FirstPage />, root);
});
