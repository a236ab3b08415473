// XenForo.
import { engine } from './engine';

export const xenForo = engine({
  posts: '.bbWrapper, .messageContent .messageText',
  besidePosts: '.bbCodeBlock-expandLink',
});
