// The outbox and the history: everything that was sent or is to be, in three lists. Props in, callbacks out.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoredTrouble } from '../../utils/by-hand/put-aside';
import type { Account } from '../../utils/connection/types';
import { historyOf, historySections } from '../../utils/delivery/history/history';
import { type Deliveries, pauseOf } from '../../utils/delivery/queue';
import { postsToday } from '../../utils/delivery/quota';
import type { HistoryActions, Said } from '../../utils/screens/history/history-actions';
import type { StoredActions } from '../../utils/screens/history/stored-actions';
import { t } from '../../utils/words/words';
import { FailureAlert } from '../common/FailureAlert';
import { PauseLine } from '../common/PauseLine';
import { PostsToday } from '../common/PostsToday';
import { HistoryFile } from './HistoryFile';
import { HistoryItem } from './HistoryItem';
import { PutAside } from './PutAside';
import { WaitingFile } from './WaitingFile';
import './history.css';

interface Props {
  /** null until they are read. */
  deliveries: Deliveries | null;
  accounts: readonly Account[];
  /** What came of the last action; null before the first. */
  said: Said | null;
  actions: HistoryActions & StoredActions;
  /** What is stored and cannot be read; null until it is known. */
  trouble: StoredTrouble | null;
  /** Milliseconds since the epoch. */
  now: number;
}

export function History({ deliveries, accounts, said, actions, trouble, now }: Props) {
  const [query, setQuery] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed may be gone with what it did: the keyboard goes on from the top.
  useEffect(() => {
    if (said && document.activeElement === document.body) heading.current?.focus();
  }, [said, deliveries]);
  return (
    <main class="history" data-screen={deliveries ? 'history' : 'loading'}>
      <h1 ref={heading} tabIndex={-1}>
        {t('outbox.heading')}
      </h1>
      <p role="status" data-said>
        {said && 'words' in said && said.words}
      </p>
      {said && 'failure' in said && <FailureAlert failure={said.failure} />}
      {trouble && <PutAside trouble={trouble} actions={actions} />}
      {deliveries && (
        <>
          <PostsToday posts={postsToday(deliveries, now)} />
          <PauseLine pause={pauseOf(deliveries, now)} now={now} />
          {deliveries.size > 0 && <Search query={query} onQuery={setQuery} />}
          <Lists {...{ deliveries, accounts, query, actions, now }} />
          <WaitingFile deliveries={deliveries} actions={actions} />
          <HistoryFile deliveries={deliveries} actions={actions} />
        </>
      )}
    </main>
  );
}

function Search({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  return (
    <search class="field">
      <label for="search">{t('outbox.search')}</label>
      <input
        type="search"
        id="search"
        name="search"
        dir="auto"
        autocomplete="off"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </search>
  );
}

function Lists({
  deliveries,
  accounts,
  query,
  actions,
  now,
}: Pick<Props, 'accounts' | 'actions' | 'now'> & { deliveries: Deliveries; query: string }) {
  const history = historyOf(deliveries, query);
  const found = historySections.reduce((sum, section) => sum + history[section].length, 0);
  const pause = pauseOf(deliveries, now);
  return (
    <>
      <p role="status" class="hint" data-found={found}>
        {countWords(deliveries.size, found, query)}
      </p>
      {historySections
        .filter((section) => history[section].length > 0)
        .map((section) => (
          <section key={section} data-section={section} aria-labelledby={`${section}-heading`}>
            <h2 id={`${section}-heading`}>{t(`outbox.section.${section}`)}</h2>
            <ul class="history-list">
              {history[section].map((entry) => (
                <HistoryItem key={entry.key} {...{ entry, accounts, pause, actions, now }} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function countWords(all: number, found: number, query: string): string {
  if (all === 0) return t('outbox.empty');
  if (query.trim() === '') return '';
  if (found === 0) return t('outbox.found.none');
  return t('outbox.found', { found, all });
}
