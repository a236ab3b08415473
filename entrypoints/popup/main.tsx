// The review, in the toolbar popup or in a tab (?tab=ID). Wires the screen to page, storage and background.
import { render } from 'preact';
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { App } from '@/components/App';
import { ask } from '@/utils/messaging';
import { requestMedium } from '@/utils/platform/access';
import { copyText } from '@/utils/platform/clipboard';
import { redirectUrl } from '@/utils/platform/identity';
import { readTab } from '@/utils/platform/page-script';
import { activeTabId, tabIdIn } from '@/utils/platform/tabs';
import { createReview } from '@/utils/review/review';
import { initialState, reduce } from '@/utils/review/screen';
import { loadAccounts } from '@/utils/storage/accounts';
import { clipRequest, editsOf } from '@/utils/storage/items';
import './style.css';

function Review() {
  const [state, dispatch] = useReducer(reduce, initialState);
  const review = useMemo(
    () =>
      createReview({
        dispatch,
        ask,
        loadAccounts,
        requestMedium,
        readPage: readTab,
        tabId: async () => tabIdIn(location.href) ?? (await activeTabId()),
        takeClipRequest: async () => {
          const request = await clipRequest.getValue();
          await clipRequest.removeValue();
          return request;
        },
        loadEdits: async (key) => (await editsOf(key).getValue())?.edits ?? {},
        window,
      }),
    [],
  );
  useEffect(() => void review.open(), [review]);
  return (
    <App state={state} actions={review.actions} redirectUrl={redirectUrl()} onCopy={copyText} />
  );
}

if (tabIdIn(location.href) !== null) document.documentElement.dataset.place = 'tab';

const root = document.getElementById('app');
if (root) render(<Review />, root);
