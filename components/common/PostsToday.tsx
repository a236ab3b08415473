// How many posts Medium has taken today, and what holds up the next ones.
import { clockTime } from '../../utils/clock-time';
import type { Pause } from '../../utils/delivery/queue';
import { postsADay } from '../../utils/medium/limits';

interface Props {
  posts: number;
}

export function PostsToday({ posts }: Props) {
  return (
    <>
      <p class="hint" data-posts={posts}>
        {posts} of about {postsADay} posts today
      </p>
      {posts >= postsADay && (
        <p class="hint" data-quota-warning>
          Medium accepts about ten posts in 24 hours and may refuse the next one. If it does,
          Clipdraft keeps the draft in the outbox and sends it later.
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
        ? `Medium accepts no more posts until ${time}.`
        : `Clipdraft sends nothing before ${time}.`}
    </p>
  );
}
