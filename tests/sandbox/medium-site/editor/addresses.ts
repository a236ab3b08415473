// Addresses Medium can follow: absolute ones of the right kind. It resolves nothing against the page they came from.

const webSchemes = ['http:', 'https:'];
const linkSchemes = [...webSchemes, 'mailto:'];

function withScheme(value: string | null, schemes: readonly string[]): string | null {
  return value !== null && schemes.includes(URL.parse(value)?.protocol ?? '') ? value : null;
}

export function linkAddress(link: Element): string | null {
  return withScheme(link.getAttribute('href'), linkSchemes);
}

/** Medium fetches pictures itself, so one without an address on the web is lost. */
export function pictureAddress(image: Element): string | null {
  return withScheme(image.getAttribute('src'), webSchemes);
}
