// The four ways to Medium: the one taken last as the big button, the others one click away.
import type { ComponentChildren } from 'preact';
import type { Account } from '../../../utils/connection/types';
import { type Route, routes } from '../../../utils/draft/route';
import type { PublishStatus } from '../../../utils/medium/types';
import { PostsToday } from '../../common/PostsToday';
import { SeveralTabsLink } from '../../common/SeveralTabsLink';

const sendLabels: Readonly<Record<PublishStatus, string>> = {
  draft: 'Send draft to Medium',
  unlisted: 'Publish unlisted on Medium',
  public: 'Publish on Medium now',
};

const labels: Readonly<Record<Route, string>> = {
  api: 'Send with a Medium token…',
  paste: 'Copy for Medium and open the editor',
  import: 'Let Medium import this page…',
  file: 'Save or copy as a file…',
};

const shortLabels: Readonly<Record<Route, string>> = {
  api: 'By token',
  paste: 'Copy and paste',
  import: 'Import',
  file: 'File',
};

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
  const label = first === 'api' && account ? sendLabels[publishStatus] : labels[first];
  return (
    <footer>
      {props.children}
      {first === 'api' && account && postsToday > 0 && <PostsToday posts={postsToday} />}
      <button
        type="submit"
        class="primary"
        data-action={actionOf[first]}
        title="Ctrl+Enter or ⌘+Enter"
      >
        {label}
      </button>
      <fieldset class="routes">
        <legend class="visually-hidden">Other ways to Medium</legend>
        {routes
          .filter((route) => route !== first)
          .map((route) => (
            <button
              key={route}
              type="button"
              data-action={actionOf[route]}
              title={route === 'api' && account ? sendLabels[publishStatus] : labels[route]}
              onClick={() => onTake(route)}
            >
              {shortLabels[route]}
            </button>
          ))}
      </fieldset>
      {account && <SeveralTabsLink address={tabsAddress} />}
    </footer>
  );
}
