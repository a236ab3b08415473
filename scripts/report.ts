// `npm run report -- PAGE.html`: turns a page that is read wrong into a test page, with other words in the same structure.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root, sentence } from './command.ts';
import { disguise } from './report/disguise.ts';

const usage = 'npm run report -- PAGE.html [--name SLUG] [--url ADDRESS]';

interface Options {
  file: string;
  /** The folder's name. */
  slug: string;
  /** Where the page came from: its own links are known by that. */
  url?: string;
}

function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    strict: true,
    allowPositionals: true,
    options: { name: { type: 'string' }, url: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new Error(`Give one saved page: ${usage}`);
  const slug =
    values.name ??
    path
      .parse(file)
      .name.toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  if (!/^[a-z0-9-]+$/.test(slug))
    throw new Error('Give the folder a name of small letters, digits and hyphens: --name SLUG.');
  const { url } = values;
  if (url !== undefined && !URL.canParse(url))
    throw new Error(`--url needs a whole address, not ${url}.`);
  return { file, slug, ...(url === undefined ? {} : { url }) };
}

async function main({ file, slug, url }: Options): Promise<void> {
  const folder = path.join(root, 'tests/pages', slug);
  if (existsSync(folder))
    throw new Error(`tests/pages/${slug} is there already. Choose another --name.`);
  const page = disguise(await readFile(file, 'utf8'), url);
  await mkdir(folder);
  await writeFile(path.join(folder, 'page.html'), page);
  await writeFile(
    path.join(folder, 'expected.json'),
    '{\n  "contains": [],\n  "excludes": []\n}\n',
  );
  await writeFile(
    path.join(folder, 'README.md'),
    `# ${slug}\n\nWhat the page does, and what was read wrong.\n`,
  );
  process.stdout.write(
    [
      `tests/pages/${slug} has the page with other words.`,
      '1. Read page.html. Short labels, numbers, class names and short parts of addresses are as they were: take out what is private.',
      `2. See whether the fault is still there: npm start -- --page tests/pages/${slug}/page.html`,
      '3. Cut away what the fault does not need. Write the words that must stand in the story, or must not, into expected.json (tests/pages/README.md tells the keys), and two lines into README.md.',
      `4. See it fail: npx vitest run --project unit tests/unit/story/test-pages.test.ts -t ${slug}`,
      '',
    ].join('\n'),
  );
}

try {
  await main(readOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exit(1);
}
