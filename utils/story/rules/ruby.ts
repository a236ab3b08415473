// Ruby: the reading in brackets behind its word, as browsers without ruby show it.
import type { Rule } from '../rule';

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;

export const ruby: Rule = {
  name: 'ruby',
  filter: ['rt', 'rp'],
  lay(element, flow) {
    // The page's own brackets, for the browsers of old.
    if (element.localName === 'rp' || !element.textContent?.trim()) return;
    const isWide = wide.test(element.textContent);
    flow.text(isWide ? '（' : ' (');
    flow.visitChildren(element);
    flow.text(isWide ? '）' : ')');
  },
};
