// Tells jumps within the page from links to other pages.

/** @param page its address. @returns the id of the target, "" for the top of the page; null for a link to another page */
export function jumpTarget(address: string, page: string): string | null {
  if (address.startsWith('#!')) return null;
  const [target, fragment] = address.split('#', 2);
  if (fragment === undefined || fragment.startsWith('!')) return null;
  if (target !== '' && target !== page.split('#', 1)[0]) return null;
  return fragment === 'top' ? '' : fragment;
}
