// Stories that the writer is bringing to Medium by hand, newest first. Written by the background.
import { checklistSchema } from '../../by-hand/checklist';
import { firstVersion, listOf } from '../reading/shapes';
import { storedItem } from '../reading/stored-item';

export const checklistsKind = listOf(checklistSchema, firstVersion);

export const checklists = storedItem('local:checklists', checklistsKind);
