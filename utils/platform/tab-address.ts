// What the address of a review in a tab says: of which tab it is, and whether the editor opens.

export const editorMark = '#edit';

/** Whether an address asks for the editor. */
export function opensEditor(address: string): boolean {
  return new URL(address).hash === editorMark;
}

/** The tab named in such an address, or null in the popup itself. */
export function tabIdIn(address: string): number | null {
  const tab = new URL(address).searchParams.get('tab');
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
}
