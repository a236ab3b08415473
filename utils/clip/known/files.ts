// Files that a reader takes along: not another page, but what the text speaks of.
export const fileToTake =
  /\.(?:pdf|epub|mobi|[ct]sv|(?:geo)?json|ya?ml|sqlite|xlsx?|od[tsp]|docx?|rtf|txt|md|pptx?|zip|tar|t?gz|bz2|xz|7z|rar|gpx|km[lz]|mp[34]|m4a|ogg|wav|flac|midi?|webm|mov|stl|dxf|dwg|svg|eps|ai|[ot]tf|woff2?|exe|msi|dmg|pkg|deb|rpm|apk|iso|jar|py|ipynb|r|tex|sh|ino|patch|diff)$/i;

/** Whether a link leads to a file. @param url the page's */
export function leadsToFile(link: Element, url: string): boolean {
  const target = URL.parse(link.getAttribute('href') ?? '', url);
  return target !== null && (fileToTake.test(target.pathname) || link.hasAttribute('download'));
}
