// A formula as text: x², √2, αβ, a/b. Only what a line of signs says exactly: for anything else there is no text. So there is no
// library here: those that know TeX draw it, and those that replace names leave standing what they do not know.
import {
  betweenSigns,
  blackboard,
  closingSigns,
  letterSigns,
  lowered,
  openingSigns,
  operators,
  raised,
  relationSigns,
} from './tex-signs';

/** Characters of TeX, and groups in groups. Longer formulas are drawn for a reason. */
const longest = 1_000;
const deepest = 12;

/** How a piece stands in a line. gap: a wide space; thin: a narrow one; slash: it divides. */
type Kind =
  | 'letter'
  | 'between'
  | 'relation'
  | 'open'
  | 'close'
  | 'comma'
  | 'operator'
  | 'gap'
  | 'thin'
  | 'slash'
  | 'fraction'
  | 'root';

interface Piece {
  kind: Kind;
  text: string;
}

/** @param tex as a page writes it. @returns plain text; null when signs in a line cannot say it exactly */
export function texText(tex: string): string | null {
  if (tex.length > longest) return null;
  try {
    const reader = new Reader(tex);
    const text = lineOf(reader.pieces(0));
    return reader.isAtEnd && text !== '' ? text : null;
  } catch (error) {
    if (error instanceof Unsayable) return null;
    throw error;
  }
}

class Unsayable extends Error {}

function refuse(): never {
  throw new Unsayable();
}

const signs: readonly [Kind, ReadonlyMap<string, string>][] = [
  ['between', betweenSigns],
  ['relation', relationSigns],
  ['open', openingSigns],
  ['close', closingSigns],
  ['operator', operators],
  ['letter', letterSigns],
];

/** A name, or a sign that stands for itself. */
function signOf(name: string): Piece | null {
  for (const [kind, known] of signs) {
    const text = known.get(name);
    if (text !== undefined) return { kind, text };
  }
  return null;
}

const spaces: Readonly<Record<string, Piece>> = {
  ',': { kind: 'thin', text: ' ' },
  ':': { kind: 'thin', text: ' ' },
  ';': { kind: 'thin', text: ' ' },
  ' ': { kind: 'thin', text: ' ' },
  '!': { kind: 'thin', text: '' },
  quad: { kind: 'gap', text: '  ' },
  qquad: { kind: 'gap', text: '  ' },
};

const rootSigns = new Map([
  ['2', '√'],
  ['3', '∛'],
  ['4', '∜'],
]);

/** What makes brackets larger or says how to set a formula: a line has one size. */
const ofSize =
  /^(?:left|right|[bB]igg?[lrm]?|displaystyle|textstyle|limits|nolimits|mathord|mathop|mathbin|mathrel)$/;

class Reader {
  readonly #tokens: string[];
  #at = 0;

  constructor(tex: string) {
    this.#tokens = tex.match(/\\(?:[A-Za-z]+|[\s\S])|\s+|[\s\S]/gu) ?? [];
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  /** Up to the end of the group. */
  pieces(depth: number, end = '}'): Piece[] {
    if (depth > deepest) refuse();
    const found: Piece[] = [];
    for (let token = this.#tokens[this.#at]; token !== undefined && token !== end; ) {
      if (token === '^' || token === '_' || token === "'") found.push(this.#scripted(found, depth));
      else found.push(...this.#next(depth));
      token = this.#tokens[this.#at];
    }
    return found;
  }

  /** One sign, one command with what belongs to it, or one group. */
  #next(depth: number): Piece[] {
    const token = this.#tokens[this.#at] ?? refuse();
    this.#at += 1;
    if (/^\s/.test(token)) return [];
    if (token === '{') return this.#group(depth);
    if (token.startsWith('\\')) return this.#command(token.slice(1), depth);
    if (token === '~') return [{ kind: 'thin', text: ' ' }];
    if (token === '/') return [{ kind: 'slash', text: '/' }];
    if (token === ',' || token === ';') {
      // Digits around a comma are one number, unless somebody parted them.
      const isParted = /^\s/.test(this.#tokens[this.#at] ?? '');
      return [isParted ? { kind: 'gap', text: `${token} ` } : { kind: 'comma', text: token }];
    }
    if (/^[\p{L}\p{N}.!|…∞°]$/u.test(token)) return [{ kind: 'letter', text: token }];
    return [(/^[+\-*=<>:()[\]]$/.test(token) && signOf(token)) || refuse()];
  }

  #group(depth: number): Piece[] {
    const found = this.pieces(depth + 1);
    this.#close('}');
    return found;
  }

  #close(end: string): void {
    if (this.#tokens[this.#at] !== end) refuse();
    this.#at += 1;
  }

  #argument(depth: number): Piece[] {
    while (/^\s/.test(this.#tokens[this.#at] ?? '')) this.#at += 1;
    return this.#next(depth + 1);
  }

  #command(name: string, depth: number): Piece[] {
    const space = spaces[name];
    if (space && Object.hasOwn(spaces, name)) return [space];
    if (ofSize.test(name)) {
      // "\left." is a bracket that nobody sees, and what it holds together nobody would see either.
      if (this.#tokens[this.#at] === '.') refuse();
      return [];
    }
    if (/^[dt]?frac$/.test(name)) {
      const [top, bottom] = [this.#argument(depth), this.#argument(depth)].map((it) => lineOf(it));
      return [{ kind: 'fraction', text: `${product(top)}/${single(bottom)}` }];
    }
    if (name === 'sqrt') return [this.#root(depth)];
    if (name === 'div') return [{ kind: 'slash', text: ' ÷ ' }];
    if (name === 'operatorname') return [{ kind: 'operator', text: tight(this.#argument(depth)) }];
    if (/^(?:text|textrm|mbox)$/.test(name)) {
      const text = this.#words();
      return [{ kind: /^\s|\s$/.test(text) ? 'gap' : 'letter', text }];
    }
    if (/^math(?:rm|it)$/.test(name)) return this.#argument(depth);
    if (name === 'mathbb')
      return [{ kind: 'letter', text: blackboard.get(tight(this.#argument(depth))) ?? refuse() }];
    return [signOf(name) ?? refuse()];
  }

  #root(depth: number): Piece {
    let sign = '√';
    if (this.#tokens[this.#at] === '[') {
      this.#at += 1;
      sign = rootSigns.get(tight(this.pieces(depth + 1, ']'))) ?? refuse();
      this.#close(']');
    }
    return { kind: 'root', text: sign + lineOf(this.#argument(depth)) };
  }

  /** Words of a language; TeX inside them is no word. */
  #words(): string {
    if (this.#tokens[this.#at] !== '{') refuse();
    const end = this.#tokens.indexOf('}', this.#at);
    const words = this.#tokens.slice(this.#at + 1, end).join('');
    if (end < 0 || /[\\{$^_~]/.test(words)) refuse();
    this.#at = end + 1;
    return words.replace(/\s+/g, ' ');
  }

  /** What stands above and below the piece before, which it takes the place of. */
  #scripted(found: Piece[], depth: number): Piece {
    const base = found.pop() ?? { kind: 'letter', text: '' };
    if (!/^(?:letter|close|operator)$/.test(base.kind)) refuse();
    let [below, primes, above] = ['', '', ''];
    for (
      let token = this.#tokens[this.#at];
      token === '^' || token === '_' || token === "'";
      token = this.#tokens[this.#at]
    ) {
      this.#at += 1;
      // TeX takes one of each, too.
      if (token === '_' ? below !== '' : above !== '') refuse();
      if (token === "'") primes += '′';
      else if (token === '^') above = scripts(this.#argument(depth), raised);
      else below = scripts(this.#argument(depth), lowered);
    }
    return { kind: base.kind, text: base.text + below + primes + above };
  }
}

/** @param known signs by the plain ones */
function scripts(pieces: readonly Piece[], known: ReadonlyMap<string, string>): string {
  const made = [...tight(pieces)].map((sign) => known.get(sign) ?? refuse()).join('');
  return made || refuse();
}

/** Without spaces, as above and below a line. */
function tight(pieces: readonly Piece[]): string {
  return pieces
    .map(({ kind, text }) => (/^(?:fraction|root)$/.test(kind) ? refuse() : text.trim()))
    .join('');
}

/** A number, or one letter with what stands above and below it. */
const one = /^(?:\p{Nd}+(?:\.\p{Nd}+)?|\p{L}[\p{Lm}\p{No}⁺⁻⁼⁽⁾₊₋₌₍₎′]*)$/u;

/** What stands under a stroke: brackets hold more than one thing together. */
function single(text = ''): string {
  if (text === '') refuse();
  return one.test(text) ? text : `(${text})`;
}

/** What stands above a stroke: things side by side are held together by that. */
function product(text = ''): string {
  return /^[\p{L}\p{N}⁺⁻′]+$/u.test(text) ? text : single(text);
}

/** Whether something could be taken for a part of what stands beside it. */
const joins = (piece: Piece | undefined) =>
  piece !== undefined && /^(?:letter|open|operator|slash|fraction|root)$/.test(piece.kind);

function lineOf(pieces: readonly Piece[]): string {
  let line = '';
  for (const [index, piece] of pieces.entries()) {
    const seen = (it: Piece) => it.kind !== 'thin';
    const before = pieces.slice(0, index).findLast(seen);
    const after = pieces.slice(index + 1).find(seen);
    line += placed(piece, before, after);
  }
  return line.replace(/ +/g, ' ').trim();
}

function placed({ kind, text }: Piece, before?: Piece, after?: Piece): string {
  const follows = before !== undefined && /^(?:letter|close|fraction|root)$/.test(before.kind);
  if (kind === 'relation') return ` ${text} `;
  if (kind === 'between') return follows ? ` ${text} ` : text;
  if (kind === 'comma') {
    const isNumber = /\p{Nd}$/u.test(before?.text ?? '') && /^\p{Nd}/u.test(after?.text ?? '');
    return isNumber ? text : `${text} `;
  }
  if (kind === 'operator') {
    const isApart = after !== undefined && after.kind !== 'open';
    return `${follows ? ' ' : ''}${text}${isApart ? ' ' : ''}`;
  }
  if (kind === 'fraction') {
    // "2½" and "2 · ½" would look the same.
    if (follows || before?.kind === 'slash') refuse();
    return joins(after) || before?.kind === 'operator' ? `(${text})` : text;
  }
  if (kind === 'root') {
    const [sign = '', ...inside] = [...text];
    const isOne = inside.length === 1 || /^\p{Nd}+$/u.test(inside.join(''));
    return isOne && !joins(after) ? text : `${sign}(${inside.join('')})`;
  }
  return text;
}
