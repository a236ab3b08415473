/** @returns the text without case and accents, to look for what somebody typed: who searches types neither */
export function comparable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
