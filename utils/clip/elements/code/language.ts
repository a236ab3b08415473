// The language of a code block, as highlighters name it: by attribute, by class, or by a bare word beside their own.
import { descendants, type LivePage, nodeTypes } from '../../page/live-page';

const attributes = [
  'data-lang',
  'data-language',
  'data-code-lang',
  'data-canonical-lang',
  'data-enlighter-language',
  'data-mode-id',
];

/** Prism, highlight.js, Rouge, Chroma (language-x), Prettify (lang-x), GitHub (highlight-source-x), SyntaxHighlighter. */
const prefixed =
  /(?:^|\s)(?:lang(?:uage)?-|highlight-(?:source|text)-|enlighter-l-|brush:\s*)([\w+#.-]+)/gi;

/** Sphinx; other sites call a line so: "highlight-line". */
const sphinx = /(?:^|\s)highlight-(\w+)/gi;

/** Highlighters that put the bare name beside their own. */
const highlighter = /(?:^|\s)(?:hljs|highlight|prettyprint|syntaxhighlighter|sourceCode)(?:\s|$)/;
const bare = new Set(
  (
    'bash shell sh zsh console python3 ipython3 powershell batch c cpp c++ csharp cs objectivec java javascript js jsx typescript ts ' +
    'tsx json jsonc json5 yaml yml toml ini xml html css scss sass less sql python py ruby rb php perl lua go golang ' +
    'rust swift kotlin scala dart elixir erlang haskell clojure fsharp ocaml r julia matlab groovy gradle dockerfile ' +
    'docker makefile cmake nginx graphql protobuf markdown md latex tex diff vim lisp scheme zig nim solidity svelte ' +
    'vue assembly wasm terraform hcl prolog fortran pascal ada'
  ).split(' '),
);

const none =
  /^(?:plain|plain-?text|text|txt|none|no-?highlight|auto|default|basic|notranslate|code|output|unknown|undefined)$/;

/** The first language named on the block, on the code inside it, or on the two elements around `outer`. */
export function languageOf(live: Element, outer: Element, page: LivePage): string | null {
  const places: Element[] = [live];
  for (const element of descendants(page, live)) {
    if (page.localName(element) !== 'code') continue;
    places.push(element);
    break;
  }
  if (outer !== live) places.push(outer);
  let around = page.parent(outer);
  for (let step = 0; step < 2 && around && page.nodeType(around) === nodeTypes.element; step += 1) {
    places.push(around as Element);
    around = page.parent(around);
  }
  for (const place of places) {
    const language = languageNamed(place, page);
    if (language) return language;
  }
  return null;
}

function languageNamed(element: Element, page: LivePage): string | null {
  const classes = page.attribute(element, 'class');
  const named = [
    ...attributes.map((name) => page.attribute(element, name)),
    ...[...classes.matchAll(prefixed)].map(([, name]) => name ?? ''),
    ...[...classes.matchAll(sphinx)].map(([, name]) => name ?? '').filter((it) => bare.has(it)),
    ...(highlighter.test(classes) ? classes.split(/\s+/).filter((it) => bare.has(it)) : []),
  ];
  const languages = named.map((name) => name.trim().toLowerCase());
  return languages.find((name) => /^[\w+#.-]{1,30}$/.test(name) && !none.test(name)) ?? null;
}

/** As labels write what classes cannot. */
const spelled =
  /^(?:plain ?text|text|code|c#|f#|objective-c|vb\.net|shell session|command line|terminal|output)$/i;

/** Whether a label names a language and nothing else: "JavaScript", "C#". */
export function isLanguageName(words: string): boolean {
  return spelled.test(words) || bare.has(words.toLowerCase());
}

/** Endings of files whose name is not the language's. */
const endings: Readonly<Record<string, string>> = {
  mjs: 'javascript',
  cjs: 'javascript',
  h: 'c',
  cc: 'cpp',
  hpp: 'cpp',
  kt: 'kotlin',
  rs: 'rust',
  ex: 'elixir',
  hs: 'haskell',
  pl: 'perl',
  tf: 'terraform',
  conf: 'ini',
  cfg: 'ini',
  bat: 'batch',
  ps1: 'powershell',
  patch: 'diff',
};

/** @returns the language of a file of code; null for text, and for what nobody knows */
export function languageOfFile(name: string): string | null {
  if (/^(?:dockerfile|makefile)$/i.test(name)) return name.toLowerCase();
  const ending = /\.(\w{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:md|markdown|tex)$/.test(ending)) return null;
  return endings[ending] ?? (bare.has(ending) ? ending : null);
}
