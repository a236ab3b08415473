// What becomes of each tab: read, in the outbox, on Medium, or why not.
import type { Deliveries, Pause } from '../../utils/delivery/queue';
import { progressOf } from '../../utils/screens/several-tabs/progress-words';
import type { Row } from '../../utils/screens/several-tabs/state';
import { t } from '../../utils/words/words';

interface Props {
  rows: readonly Row[];
  /** Not all tabs were read yet. */
  isReading: boolean;
  deliveries: Deliveries;
  /** Holds the whole outbox up. */
  pause: Pause | null;
  /** Milliseconds since the epoch. */
  now: number;
  onStartOver: () => void;
}

export function TabsProgress({ rows, isReading, deliveries, pause, now, onStartOver }: Props) {
  return (
    <div class="tabs-list">
      <p role="status" data-reading={isReading}>
        {isReading ? t('tabs.progress.stay') : t('tabs.progress.leave')}
      </p>
      <ul class="tab-rows">
        {rows.map((row) => {
          const { code, text, link } = progressOf(row, deliveries.get(row.key), pause, now);
          return (
            <li key={row.tabId} data-tab={row.key} data-progress={code}>
              <span class="tab-names">
                <span dir="auto">{row.title}</span> <bdi class="hint">{row.host}</bdi>
              </span>
              <p class="tab-words">
                {text}{' '}
                {link && (
                  <a href={link} target="_blank" rel="noreferrer">
                    {t('tabs.progress.open')}
                  </a>
                )}
              </p>
            </li>
          );
        })}
      </ul>
      {!isReading && (
        <button type="button" data-action="start-over" onClick={onStartOver}>
          {t('tabs.list.others')}
        </button>
      )}
    </div>
  );
}
