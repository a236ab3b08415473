// `npm run screenshots [-- --browser NAME] [--scheme NAME] [--language NAME] [--pseudo] [FILE…]`: pictures of every view from the
// real product, in both browsers, light and dark, on one page to look at. The e2e tests take them; FILE is a part of a test file's
// name. In another language than English (pt-BR, ar), tests that read sentences end early; accessible.test.ts reads none and sees
// every view. --pseudo: long, accented words in the place of all languages (with `--language ar` from right to left).
import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './browsers.ts';
import { root, run, runScript, sentence } from './command.ts';

const browsers = ['chromium', 'firefox'] as const;
const schemes = ['light', 'dark'] as const;
const folder = path.join(root, '.cache/screenshots');

function chosen<Name extends string>(all: readonly Name[], name: string | undefined): Name[] {
  if (name === undefined) return [...all];
  const found = all.filter((one) => one === name);
  if (found.length === 0) throw new Error(`Choose one of ${all.join(', ')}, not ${name}.`);
  return found;
}

/** Test files that take pictures. */
function testFiles(parts: readonly string[]): string[] {
  return globSync('tests/e2e/*.test.ts', { cwd: root })
    .filter((file) => readFileSync(path.join(root, file), 'utf8').includes('screenshot('))
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
  const files = testFiles(positionals);
  if (files.length === 0) throw new Error('No test file with this name takes a picture.');
  if (values.pseudo) process.env.CLIPDRAFT_PSEUDO = '1';
  if ((await runScript('zip')) !== 0) return 1;
  const { language = '' } = values;
  let failed = 0;
  const columns: string[] = [];
  for (const browser of chosen(browsers, values.browser)) {
    await findBrowser(browser);
    for (const scheme of chosen(schemes, values.scheme)) {
      const isDark = scheme === 'dark';
      const project = ['--project', `e2e-${browser}`];
      const code = await run('vitest', ['run', ...project, ...files], 'shown', {
        E2E_DARK: isDark ? '1' : '',
        E2E_LANGUAGE: language,
      });
      failed += code === 0 ? 0 : 1;
      columns.push([browser, language, isDark ? 'dark' : ''].filter(Boolean).join('-'));
    }
  }
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
