// The file names that a picture or an embed goes by. Addresses differ between a page and its article (lazy loading,
// sizes, absolute or not); the last part of the path seldom does.

/** The last part of an address's path in lower case, else its host; '' when it has no name. */
export function fileName(address: string): string {
  if (address === '' || /^(?:data|javascript|blob):/i.test(address)) return '';
  const url = URL.parse(address, 'http://page.invalid/');
  if (!url) return '';
  const last = url.pathname.split('/').filter(Boolean).at(-1);
  try {
    return decodeURIComponent(last ?? url.hostname).toLowerCase();
  } catch {
    // A per cent sign that escapes nothing, so nobody could have asked for the file.
    return '';
  }
}

/** Every name of a picture: of its own addresses, of its sources, and of those that wait for a lazy loader. */
export function pictureNames(picture: Element): string[] {
  const sources = picture.closest('picture')?.querySelectorAll('source') ?? [];
  const names = [picture, ...sources].flatMap((element) =>
    [...element.attributes].flatMap(addressesOf).map(fileName),
  );
  return [...new Set(names.filter(Boolean))];
}

const lazySource = /^data-.*(?:src|url|original|lazy|image|full)/i;

function addressesOf({ name, value }: Attr): string[] {
  if (/srcset/i.test(name)) {
    return value
      .split(/,\s+|\s+\d[\d.]*[wx],?\s*/)
      .map((part) => part.trim().split(/\s+/)[0] ?? '');
  }
  return /^src$/i.test(name) || lazySource.test(name) ? [value.trim()] : [];
}

export function embedName(embed: Element): string {
  const source = embed.querySelector('source')?.getAttribute('src');
  return fileName(embed.getAttribute('src') || source || '');
}
