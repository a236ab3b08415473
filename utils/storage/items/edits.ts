// The writer's edits of one page.
import { savedEdits } from '../reading/saved-edits';
import { storedItem } from '../reading/stored-item';

/** The stored item of one page. */
export const editsOf = (key: string) => storedItem(`local:edits:${key}`, savedEdits);
