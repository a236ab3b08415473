// How many posts Medium has taken today.
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
