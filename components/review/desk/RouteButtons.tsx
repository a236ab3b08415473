// The four ways to Medium: the one taken last as the big button, the others one click away.

import type { ComponentChildren } from 'preact';
import type { Account } from '../../../utils/connection/types';
import { type Route, routes } from '../../../utils/draft/route';
import type { PublishStatus } from '../../../utils/medium/types';
import { t } from '../../../utils/words/words';
import { PostsToday } from '../../common/PostsToday';
import { SeveralTabsLink } from '../../common/SeveralTabsLink';

/** What the tests and the style sheet call the buttons. */
const actionOf: Readonly<Record<Route, string>> = {
  api: 'send',
  paste: 'paste',
  import: 'import',
  file: 'file',
};

interface Props {
  first: Route;
  account: Account | null;
  publishStatus: PublishStatus;
  /** Of the page that sends several tabs. */
  tabsAddress: string;
  /** Posts that Medium's API has made in the last 24 hours. */
  postsToday: number;
  onTake: (route: Route) => void;
  /** Stands above the buttons. */
  children?: ComponentChildren;
}

/** Stands in the form of the draft: the big button submits it. */
export function RouteButtons(props: Props) {
  const { first, account, publishStatus, tabsAddress, postsToday, onTake } = props;
  const labelOf = (route: Route) =>
    route === 'api' && account
      ? t(`review.route.send.${publishStatus}`)
      : t(`review.route.${route}`);
  return (
    <footer>
      {props.children}
      {first === 'api' && account && postsToday > 0 && <PostsToday posts={postsToday} />}
      <button
        type="submit"
        class="primary"
        data-action={actionOf[first]}
        title={t('common.keys.submit')}
      >
        {labelOf(first)}
      </button>
      <fieldset class="routes">
        <legend class="visually-hidden">{t('review.route.others')}</legend>
        {routes
          .filter((route) => route !== first)
          .map((route) => (
            <button
              key={route}
              type="button"
              data-action={actionOf[route]}
              title={labelOf(route)}
              onClick={() => onTake(route)}
            >
              {t(`review.route.${route}.short`)}
            </button>
          ))}
      </fieldset>
      {account && <SeveralTabsLink address={tabsAddress} />}
    </footer>
  );
}
