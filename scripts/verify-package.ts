// `npm run verify:package`: everything that must be true of the packages before they go to a store, in one table.
import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { root, run, sentence } from './command.ts';
import { lint } from './package/lint.ts';
import { rebuild } from './package/rebuild.ts';
import { tableOf, type Verdict } from './package/verdict.ts';

const output = path.join(root, '.output');

/** Tests that look into the packages and manifests: secrets, hosts, licenses, permissions, sizes, nothing but what ships. */
const packageTests = [
  'tests/integration/package.test.ts',
  'tests/unit/manifest.test.ts',
  'tests/unit/store.test.ts',
  'tests/unit/licenses.test.ts',
];

async function tests(): Promise<Verdict> {
  const code = await run('vitest', ['run', '--reporter=dot', ...packageTests], 'on-stderr');
  return {
    name: 'secrets, hosts, licenses, permissions, sizes',
    state: code === 0 ? 'good' : 'bad',
    found: code === 0 ? `${packageTests.length} files of tests pass` : 'tests fail; see above',
  };
}

async function audit(): Promise<Verdict> {
  const name = 'known faults in what ships';
  try {
    await promisify(execFile)('npm', ['audit', '--omit=dev', '--json'], { cwd: root });
    return { name, state: 'good', found: 'npm audit knows none' };
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string };
    const said = stdout.slice(0, 200).replaceAll(/\s+/g, ' ');
    // Where the registry does not answer this question, nobody knows; a release asks it on GitHub.
    return stdout.includes('"vulnerabilities"')
      ? { name, state: 'bad', found: `npm audit --omit=dev says: ${said}` }
      : { name, state: 'unknown', found: `npm audit got no answer: ${said || sentence(error)}` };
  }
}

async function sizes(names: readonly string[]): Promise<Verdict> {
  const all = await Promise.all(
    names.map(async (name) => (await stat(path.join(output, name))).size),
  );
  const told = names.map((name, place) => `${name} ${Math.round((all[place] ?? 0) / 1000)} kB`);
  return { name: 'packages', state: 'good', found: told.join(', ') };
}

try {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const packageOf = (kind: string) => `clipdraft-${version}-${kind}.zip`;
  const shipped = [packageOf('chrome'), packageOf('firefox')];
  const sources = packageOf('sources');
  const verdicts = [
    await sizes([...shipped, sources]),
    await tests(),
    await lint(path.join(output, packageOf('firefox'))),
    await audit(),
    await rebuild(path.join(output, sources), output, shipped),
  ];
  process.stdout.write(tableOf(verdicts));
  process.exit(verdicts.every(({ state }) => state !== 'bad') ? 0 : 1);
} catch (error) {
  process.stderr.write(`${sentence(error)} Did npm run zip run before?\n`);
  process.exit(1);
}
