// `npm run release-notes -- v0.1.0`: the part of CHANGELOG.md about one version, as the release's page shows it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root, sentence } from './command.ts';
import { notesOf } from './release/notes.ts';

try {
  const tag = process.argv[2];
  if (tag === undefined) throw new Error('Give a version: npm run release-notes -- v0.1.0');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  if (tag.replace(/^v/, '') !== version)
    throw new Error(
      `package.json says ${version}, and the tag says ${tag}. Make them equal first.`,
    );
  process.stdout.write(
    `${notesOf(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8'), version)}\n`,
  );
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exit(1);
}
