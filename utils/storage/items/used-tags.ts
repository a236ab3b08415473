// Tags that went to Medium, the newest first. Written by the background.
import * as v from 'valibot';
import { room } from '../../draft/edits';
import { listOf, unversioned } from '../reading/shapes';
import { storedItem } from '../reading/stored-item';

export const usedTagsKind = listOf(
  v.pipe(v.string(), v.minLength(1), v.maxLength(room.tag)),
  unversioned,
);

export const usedTags = storedItem('local:used-tags', usedTagsKind);
