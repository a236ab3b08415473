// Which rules of a drawing's style sheets may apply to an element. No cascade: a rule that is told apart by its last
// tag, classes and id applies to what has them, and any other to every element.
import type { Tag } from './tags';

interface Rule {
  tag: string;
  classes: readonly string[];
  id: string;
  block: string;
}

/** @returns the blocks of declarations that may apply to an element */
export type Styles = (tag: Tag) => string[];

/** It could hide an address, or fetch another sheet. */
const untold = /\\|@import/i;

/** Looks at rules for all elements together. */
const mostLooks = 5_000_000;

const lastWord = /(?:^|[\s>+~])([\w-]*)((?:[.#][\w-]+)*)$/;

/** @returns null when nobody can tell */
export function stylesOf(tags: readonly Tag[]): Styles | null {
  const sheets = tags.filter(({ name }) => name === 'style').map(({ text }) => text);
  const sheet = withoutQuotes(sheets.join('\n'));
  if (untold.test(sheet)) return null;
  const { rules, everywhere } = /["']|\/\*/.test(sheet)
    ? { rules: [], everywhere: [sheet] }
    : rulesIn(sheet);
  const byKey = new Map<string, Rule[]>();
  for (const rule of rules) {
    const key = keyOf(rule);
    const others = byKey.get(key);
    if (others) others.push(rule);
    else byKey.set(key, [rule]);
  }
  const mostOfOne = [...byKey.values()].reduce((most, { length }) => Math.max(most, length), 0);
  if (mostOfOne * tags.length > mostLooks) return null;
  const common = everywhere.join(';');
  return (tag) => {
    const id = attributeOf(tag, 'id');
    const classes = new Set(attributeOf(tag, 'class').split(/\s+/));
    const fits = (rule: Rule) =>
      (!rule.tag || rule.tag === tag.name) &&
      (!rule.id || rule.id === id) &&
      rule.classes.every((it) => classes.has(it));
    const keys = [`#${id}`, tag.name, ...[...classes].map((it) => `.${it}`)];
    const own = keys.flatMap((key) => (byKey.get(key) ?? []).filter(fits));
    return [common, ...own.map(({ block }) => block)];
  };
}

/** What would make a brace or a comment doubtful keeps its quotes. */
function withoutQuotes(sheet: string): string {
  return sheet.replace(/"([^"'{}*]*)"|'([^"'{}*]*)'/g, '$1$2');
}

function keyOf({ id, classes: [first], tag }: Rule): string {
  if (id) return `#${id}`;
  return first ? `.${first}` : tag;
}

function rulesIn(sheet: string): { rules: Rule[]; everywhere: string[] } {
  const rules: Rule[] = [];
  const everywhere: string[] = [];
  let selectors: string | null = null;
  for (const [, text = '', sign] of sheet.matchAll(/([^{}]*)([{}]|$)/g)) {
    if (sign === '{') {
      // Declarations in front of a rule inside a rule.
      if (selectors !== null) everywhere.push(text);
      selectors = text;
      continue;
    }
    const found = selectors === null ? null : selectors.split(',').map((it) => ruleOf(it, text));
    // A variable goes down to all that is inside.
    if (found?.every((it) => it !== null) && !/--|var\(/i.test(text)) rules.push(...found);
    else everywhere.push(text);
    selectors = null;
  }
  return { rules, everywhere: everywhere.filter((it) => it.trim()) };
}

/** null when it applies to more than its last word tells. */
function ruleOf(selector: string, block: string): Rule | null {
  if (!/^[\w\s.#>+~-]+$/.test(selector)) return null;
  const [, tag = '', rest = ''] = lastWord.exec(selector.trim()) ?? [];
  const namesAfter = (sign: string) =>
    (rest.match(/[.#][\w-]+/g) ?? []).filter((it) => it.startsWith(sign)).map((it) => it.slice(1));
  const [id = '', ...more] = namesAfter('#');
  const rule = { tag, classes: namesAfter('.'), id, block };
  return more.length > 0 || keyOf(rule) === '' ? null : rule;
}

/** The value of an attribute without a prefix; empty where there is none. */
export function attributeOf({ attributes }: Tag, name: string): string {
  return attributes.find((it) => it.name === name && !it.hasPrefix)?.value ?? '';
}
