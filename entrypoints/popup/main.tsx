// The review, in the toolbar popup or in a tab (?tab=ID). This is what a click waits for: it draws the empty desk, while the
// review itself is loading beside it (desk.tsx), the page is read, and the words come.
import { render } from 'preact';
import { DeskFrame } from '@/components/review/desk/DeskFrame';
import { LostScreen, Page, type PageProps } from '@/components/review/Page';
import { defaultRoute } from '@/utils/draft/route';
import { tabIdIn } from '@/utils/platform/tab-address';
import { loadPageWords } from '@/utils/platform/words';
import { loadAccounts } from '@/utils/storage/accounts';
import { lastRoute } from '@/utils/storage/items/last-route';
import { languageChoice } from '@/utils/storage/preferences';
import { t } from '@/utils/words/words';
import '@/components/common/look/look.css';

const first = { accounts: loadAccounts(), route: lastRoute.getValue() };
// In another language, all of it is drawn anew.
const words = loadPageWords('common.title', languageChoice, () => {
  // Where the desk is lost, the page says so already.
  desk.then(
    ({ redraw }) => redraw(),
    () => undefined,
  );
});
const framed = drawFrame();
const desk = import('./desk').then(({ openDesk }) => openDesk({ first, framed, draw }));

if (tabIdIn(location.href) !== null) document.documentElement.dataset.place = 'tab';

desk.catch(async () => {
  await framed;
  draw({ screen: 'lost', account: null, progress: '', children: <LostScreen /> });
});

function draw(page: PageProps): void {
  const root = document.getElementById('app');
  if (root) render(<Page {...page} />, root);
}

/** With the account and the way that the desk will have, so that nothing jumps. Without them where the storage is silent. */
async function drawFrame(): Promise<void> {
  const known = Promise.all([first.accounts, first.route]).catch(() => [null, null] as const);
  const [[accounts, route]] = await Promise.all([known, words]);
  const account = accounts?.active ?? null;
  draw({
    screen: 'clipping',
    account,
    // Whoever clicks before the desk is there gets what they asked for when it is.
    onConnect: () => void desk.then(({ actions }) => actions.routes.onPanel('connect')),
    progress: t('review.progress.clipping'),
    children: (
      <DeskFrame
        route={defaultRoute(route, account !== null)}
        account={account}
        tabsAddress="/tabs.html"
      />
    ),
  });
}
