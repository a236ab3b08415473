// `npm run screenshots [-- --browser NAME] [--scheme NAME] [--language NAME] [--pseudo] [FILE…]`: pictures of every view from the
// real product, in both browsers, light and dark, on one page to look at. The e2e tests take them; FILE is a part of a test file's
// name. Tests that read sentences end early in another language than English, so without options they run in English, and
// accessible.test.ts, which reads none and sees every view, also in Arabic, in Japanese, in pseudo and in the system's own few
// colours. --language: pt-BR, ar, or en alone. --scheme: light, dark or contrast. --pseudo: long, accented words in the place of
// all languages (with `--language ar` from right to left).
import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './browsers.ts';
import { root, run, runScript, sentence } from './command.ts';

const browsers = ['chromium', 'firefox'] as const;
const schemes = ['light', 'dark', 'contrast'] as const;
type Scheme = (typeof schemes)[number];
const colours = ['light', 'dark'] as const;
const folder = path.join(root, '.cache/screenshots');

function chosen<Name extends string>(all: readonly Name[], name: string | undefined): Name[] {
  if (name === undefined) return [...all];
  const found = all.filter((one) => one === name);
  if (found.length === 0) throw new Error(`Choose one of ${all.join(', ')}, not ${name}.`);
  return found;
}

/** Test files that take pictures, themselves or by looking at views. */
function testFiles(parts: readonly string[]): string[] {
  return globSync('tests/e2e/*.test.ts', { cwd: root })
    .filter((file) =>
      /screenshot\(|accessibility\.ts/.test(readFileSync(path.join(root, file), 'utf8')),
    )
    .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
    .sort();
}

/** One row a view, one column a browser and scheme. */
function sheet(columns: readonly string[]): string {
  const pictures = new Map(
    columns.map((column) => [
      column,
      readdirSync(path.join(folder, column)).filter((it) => it.endsWith('.png')),
    ]),
  );
  const names = [...new Set([...pictures.values()].flat())].sort();
  const cell = (column: string, name: string) =>
    pictures.get(column)?.includes(name)
      ? `<td><img loading="lazy" src="${column}/${name}" alt="${name} ${column}"></td>`
      : '<td></td>';
  const rows = names.map(
    (name) =>
      `<tr><th>${name.replace('.png', '')}</th>${columns.map((it) => cell(it, name)).join('')}</tr>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Every view</title>
<style>body{font:14px system-ui;background:#8a8f8c}img{max-width:45vw}th{text-align:start;vertical-align:top}</style>
<table><tr><th></th>${columns.map((it) => `<th>${it}</th>`).join('')}</tr>${rows.join('\n')}</table>`;
}

/** One way through the views: its words, and the tests that show them. */
interface Round {
  language: string;
  isPseudo: boolean;
  files: string[];
  schemes: readonly Scheme[];
}

function roundsOf(language: string | undefined, isPseudo: boolean, parts: string[]): Round[] {
  const files = testFiles(parts);
  const words = { language: language ?? 'en', isPseudo, schemes: colours };
  if (language !== undefined || isPseudo || parts.length > 0) return [{ ...words, files }];
  const reader = testFiles(['accessible']);
  return [
    { ...words, files },
    { ...words, files: reader, schemes: ['contrast'] },
    { ...words, files: reader, language: 'ar' },
    { ...words, files: reader, language: 'ja' },
    { ...words, files: reader, isPseudo: true },
  ];
}

async function build(isPseudo: boolean): Promise<void> {
  process.env.CLIPDRAFT_PSEUDO = isPseudo ? '1' : '';
  if ((await runScript('zip')) !== 0) throw new Error('The extension was not built: see above.');
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      browser: { type: 'string' },
      scheme: { type: 'string' },
      language: { type: 'string' },
      pseudo: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const rounds = roundsOf(values.language, values.pseudo, positionals);
  if (rounds.some((it) => it.files.length === 0))
    throw new Error('No test file with this name takes a picture.');
  let built: boolean | undefined;
  let failed = 0;
  const columns: string[] = [];
  for (const { language, isPseudo, files, ...round } of rounds) {
    if (built !== isPseudo) await build(isPseudo);
    built = isPseudo;
    for (const browser of chosen(browsers, values.browser)) {
      await findBrowser(browser);
      for (const scheme of values.scheme ? chosen(schemes, values.scheme) : round.schemes) {
        const words = [language === 'en' ? '' : language, isPseudo ? 'pseudo' : ''];
        const column = [browser, ...words, scheme === 'light' ? '' : scheme].filter(Boolean);
        const code = await run(
          'vitest',
          ['run', '--project', `e2e-${browser}`, ...files],
          'shown',
          {
            E2E_SCHEME: scheme,
            E2E_LANGUAGE: language === 'en' ? '' : language,
            E2E_PICTURES: column.join('-'),
          },
        );
        failed += code === 0 ? 0 : 1;
        columns.push(column.join('-'));
      }
    }
  }
  // What is built last is what is installed from here.
  if (built) await build(false);
  const page = path.join(folder, 'index.html');
  writeFileSync(page, sheet(columns));
  process.stdout.write(`The pictures are on one page: ${page}\n`);
  return failed;
}

try {
  process.exit(await main());
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exit(1);
}
