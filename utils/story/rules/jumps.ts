// Jumps within the page, told from links to elsewhere.

/** @returns the id it jumps to, "" for the page's top; null for a link to another page */
export function jumpTarget(address: string, page: string): string | null {
  if (address.startsWith('#!')) return null;
  const [target, fragment] = address.split('#', 2);
  if (fragment === undefined || fragment.startsWith('!')) return null;
  if (target !== '' && target !== page.split('#', 1)[0]) return null;
  return fragment === 'top' ? '' : fragment;
}
