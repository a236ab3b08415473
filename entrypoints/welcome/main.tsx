// The page that opens once Clipdraft is installed. Wires the question to the connection and to the first way taken.
import { render } from 'preact';
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { type Answer, Welcome } from '@/components/welcome/Welcome';
import { ask } from '@/utils/messaging/ask';
import { requestMedium } from '@/utils/platform/access';
import { copyText } from '@/utils/platform/clipboard';
import { redirectUrl } from '@/utils/platform/identity';
import { loadPageWords } from '@/utils/platform/words';
import { createConnectionActions } from '@/utils/screens/review/actions/connection-actions';
import { rememberRoute } from '@/utils/screens/review/remember-route';
import { initialState, reduce } from '@/utils/screens/review/state';
import { loadAccounts } from '@/utils/storage/accounts';
import { languageChoice } from '@/utils/storage/preferences';
import '../popup/style.css';

function FirstPage() {
  const [state, dispatch] = useReducer(reduce, initialState);
  const [answer, setAnswer] = useState<Answer | null>(null);
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
      onAnswer={(given) => {
        setAnswer(given);
        rememberRoute({ dispatch, ask }, given === 'token' ? 'api' : 'paste');
      }}
    />
  );
}

const root = document.getElementById('app');
await loadPageWords('welcome.title', languageChoice, () => {
  if (root) render(<FirstPage />, root);
});
