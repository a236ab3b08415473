// Saves a file from a page of ours, by a link that is clicked: that takes no permission.
import type { SavedFile } from '../by-hand/files/types';

/** Milliseconds until the browser has surely taken what it was given. */
const taken = 60_000;

/** Hands a file to the browser, which saves it or asks where to. */
export function saveFile({ name, type, content }: Omit<SavedFile, 'leftOut'>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), taken);
}
