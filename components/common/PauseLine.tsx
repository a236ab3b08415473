// What holds up the next posts.
import { clockTime } from '../../utils/clock-time';
import type { Pause } from '../../utils/delivery/queue';
import { t } from '../../utils/words/words';

/** @param now milliseconds since the epoch */
export function PauseLine({ pause, now }: { pause: Pause | null; now: number }) {
  if (!pause) return null;
  const time = clockTime(pause.until, now);
  return (
    <p class="doubt" data-pause={pause.failure.code}>
      {pause.failure.code === 'rate-limited'
        ? t('common.pause.limit', { time })
        : t('common.pause.other', { time })}
    </p>
  );
}
