// Ruby: the reading goes in brackets after its word, as browsers without ruby show it.
import type { Rule } from '../flow/rule';

export const ruby: Rule = {
  name: 'ruby',
  filter: ['rt', 'rp'],
  lay(element, flow) {
    // <rp> has the page's own brackets for old browsers.
    if (element.localName === 'rp' || !element.textContent?.trim()) return;
    // Made only when needed, because Unicode scripts in a pattern are slow at first.
    const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;
    // Its word may be wide where the reading is not: pinyin.
    const isWide = wide.test(element.closest('ruby')?.textContent ?? element.textContent);
    flow.text(isWide ? '（' : ' (');
    flow.visitChildren(element);
    flow.text(isWide ? '）' : ')');
  },
};
