// How many posts Medium has taken today, and what holds up the next ones.
import { clockTime } from '../../utils/clock-time';
import type { Pause } from '../../utils/delivery/queue';
import { postsADay } from '../../utils/medium/limits';
import { t } from '../../utils/words/words';

interface Props {
  posts: number;
}

export function PostsToday({ posts }: Props) {
  return (
    <>
      <p class="hint" data-posts={posts}>
        {t('common.posts', { posts, most: postsADay })}
      </p>
      {posts >= postsADay && (
        <p class="hint" data-quota-warning>
          {t('common.posts.warning')}
        </p>
      )}
    </>
  );
}

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
