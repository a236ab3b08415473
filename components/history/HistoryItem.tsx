// One page in the outbox or the history: what it is, how it stands, and what can be done about it.
import { useId } from 'preact/hooks';
import type { Account } from '../../utils/connection/types';
import { sentenceForLost } from '../../utils/delivery/delivery-words';
import { type HistoryEntry, readable } from '../../utils/delivery/history/history';
import { statusWords, troubleOf } from '../../utils/delivery/history/history-words';
import type { Pause } from '../../utils/delivery/queue';
import type { Delivery, EarlierPost } from '../../utils/delivery/record';
import { draftUrl, isWebPage } from '../../utils/medium/addresses';
import type { HistoryActions } from '../../utils/screens/history/history-actions';
import { formatTime } from '../../utils/words/format';
import { t } from '../../utils/words/words';
import { HistoryItemActions } from './HistoryItemActions';

interface Props {
  entry: HistoryEntry;
  /** Holds up what is in its turn. */
  pause: Pause | null;
  accounts: readonly Account[];
  actions: HistoryActions;
  /** Milliseconds since the epoch. */
  now: number;
}

export function HistoryItem({ entry, pause, accounts, actions, now }: Props) {
  const { key, delivery } = entry;
  const titleId = useId();
  const lost = delivery.state === 'posted' ? delivery.lost : [];
  return (
    <li class="history-item" data-key={key} data-state={delivery.state}>
      <h3 id={titleId} dir="auto">
        {delivery.title || t('outbox.item.untitled')}
      </h3>
      <p class="hint address">
        {isWebPage(key) ? (
          <a href={key} target="_blank" rel="noreferrer" dir="ltr">
            {readable(key)}
          </a>
        ) : (
          <span dir="ltr">{readable(key)}</span>
        )}
      </p>
      <p>
        <b data-status>{statusWords(delivery, { pause, accounts, now })}</b>
        <span class="hint">
          {' · '}
          <Time at={delivery.at} />
        </span>
      </p>
      <Trouble {...{ delivery, accounts, now }} />
      {lost.length > 0 && (
        <ul class="lost">
          {lost.map((picture, index) => (
            <li key={index}>{sentenceForLost(picture)}</li>
          ))}
        </ul>
      )}
      <HistoryItemActions {...{ entry, accounts, titleId, actions }} />
      <Earlier posts={delivery.earlier} />
    </li>
  );
}

/** No alert: a list is not read out in the middle of something else. */
function Trouble({
  delivery,
  accounts,
  now,
}: { delivery: Delivery } & Pick<Props, 'accounts' | 'now'>) {
  const trouble = troubleOf(delivery, accounts, now);
  if (!trouble) return null;
  const { happened, safe, next } = trouble.sentences;
  return (
    <div class="alert" data-code={trouble.failure.code}>
      <p class="alert-happened">{happened}</p>
      <p>{safe}</p>
      <p>{next}</p>
    </div>
  );
}

function Earlier({ posts }: { posts: readonly EarlierPost[] }) {
  if (posts.length === 0) return null;
  return (
    <div class="earlier">
      <h4>{t('outbox.item.earlier', { count: posts.length })}</h4>
      <ul>
        {posts.map(({ postId, title, at }, index) => (
          <li key={index}>
            <a href={draftUrl(postId)} target="_blank" rel="noreferrer" dir="auto">
              {title || t('outbox.item.untitled')}
            </a>{' '}
            <span class="hint">
              <Time at={at} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Time({ at }: { at: number }) {
  return (
    <time dateTime={new Date(at).toISOString()}>
      {formatTime(at, { dateStyle: 'medium', timeStyle: 'short' })}
    </time>
  );
}
