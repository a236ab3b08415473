// Ruby: the reading in brackets behind its word, as browsers without ruby show it.
import type { Rule } from '../flow/rule';

export const ruby: Rule = {
  name: 'ruby',
  filter: ['rt', 'rp'],
  lay(element, flow) {
    // The page's own brackets, for the browsers of old.
    if (element.localName === 'rp' || !element.textContent?.trim()) return;
    // Not made before it is needed: Unicode's scripts take their time, on every page.
    const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;
    const isWide = wide.test(element.textContent);
    flow.text(isWide ? '（' : ' (');
    flow.visitChildren(element);
    flow.text(isWide ? '）' : ')');
  },
};
