// What people and GitHub are told to run is there, and what the pages lead to.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notesOf } from '../../scripts/release/notes.ts';

const root = join(import.meta.dirname, '../..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);

const { scripts, version } = JSON.parse(textOf('package.json')) as {
  scripts: Record<string, string>;
  version: string;
};

const workflows = filesIn('.github/workflows');
const pages = [
  ...[
    'README',
    'ARCHITECTURE',
    'ARCHITECTURE',
    'CONTRIBUTING',
    'DECISIONS',
    'SECURITY',
    'PRIVACY',
    'CHANGELOG',
  ].map((it) => `${it}.md`),
  ...['store', 'tests', 'locales', 'tests/pages'].map((folder) => `${folder}/README.md`),
];
const templates = filesIn('.github/ISSUE_TEMPLATE');

/** Without what stands in code. */
const proseOf = (page: string) => page.replaceAll(/^ {4}.*$|`[^`\n]*`/gm, '');

describe('npm’s scripts', () => {
  const told = [...pages, ...workflows, ...templates].flatMap((file) =>
    [
      ...textOf(file).matchAll(/(?:`|^\s*|&& |run: )(npm (?:run (?:--?\w+ )*)?([a-z][\w:-]*))/gm),
    ].map(([, command = '', name = '']) => ({
      file,
      command,
      name,
    })),
  );
  /** npm’s own. */
  const own = ['install', 'audit', 'ci'];

  it('that are told of are there', () => {
    expect(told.length).toBeGreaterThan(30);
    const missing = told.filter(
      ({ command, name }) =>
        !(command.startsWith('npm run') ? name in scripts : own.includes(name) || name in scripts),
    );
    expect(missing).toEqual([]);
  });

  it('write into files without npm’s own lines', () => {
    const loud = workflows.flatMap((file) =>
      [...textOf(file).matchAll(/npm run (?!--silent).*>.*/g)].map(([line]) => `${file}: ${line}`),
    );
    expect(loud).toEqual([]);
  });
});

describe('the workflows', () => {
  it('take each action by the hash of a commit, and say its version', () => {
    const uses = workflows.flatMap((file) =>
      [...textOf(file).matchAll(/uses: (.+)/g)].map(([, action = '']) => action),
    );
    expect(uses.length).toBeGreaterThan(3);
    expect(
      uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v[\d.]+$/.test(action)),
    ).toEqual([]);
  });

  it('start files that are there', () => {
    const files = workflows.flatMap((file) =>
      [...textOf(file).matchAll(/run: bash (\S+)/g)].map(([, started = '']) => started),
    );
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

it('the links of the pages lead to files and headings that are there', () => {
  const anchorsOf = (file: string) =>
    [...textOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}_\- ]/gu, '')
        .replaceAll(' ', '-'),
    );
  const lost = pages.flatMap((page) =>
    [...proseOf(textOf(page)).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(
      ([, path = '', anchor]) => {
        const file = path === '' ? page : join(dirname(page), path);
        const isThere =
          existsSync(join(root, file)) &&
          (anchor === undefined || anchorsOf(file).includes(anchor));
        return isThere ? [] : [`${page}: ${path}${anchor === undefined ? '' : `#${anchor}`}`];
      },
    ),
  );
  expect(lost).toEqual([]);
});

it('the changelog has notes for the version that is built, under a heading for what comes next', () => {
  const changelog = textOf('CHANGELOG.md');
  const headings = [...changelog.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings[0]).toBe('Unreleased');
  expect(headings[1]).toMatch(
    new RegExp(`^${version.replaceAll('.', '\\.')} - \\d{4}-\\d\\d-\\d\\d$`),
  );
  expect(notesOf(changelog, version)).toContain('\n');
});
