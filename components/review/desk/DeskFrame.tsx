// The desk while the page is being read: everything has its place, so that nothing jumps when the story comes.

import type { Account } from '../../../utils/connection/types';
import type { Route } from '../../../utils/draft/route';
import { t } from '../../../utils/words/words';
import { RouteButtons } from './RouteButtons';

interface Props {
  route: Route;
  account: Account | null;
  tabsAddress: string;
}

export function DeskFrame({ route, account, tabsAddress }: Props) {
  return (
    <div class="review" data-side="story" inert>
      <div class="desk-story">
        <div class="outcome">
          <div class="spinner" />
          <p>{t('review.reading')}</p>
        </div>
      </div>
      <div class="desk-details frame-lines">
        {['facts', 'tags', 'link', 'destination', 'license'].map((line) => (
          <div key={line} />
        ))}
      </div>
      <RouteButtons
        first={route}
        account={account}
        publishStatus="draft"
        tabsAddress={tabsAddress}
        postsToday={0}
        onTake={() => undefined}
      />
    </div>
  );
}
