// Part of `npm run check`: no word is missing, unused or without its values, in any language, and none stands in
// the code; see scripts/words/.
import { languageNames, languages } from '../utils/words/languages.ts';
import { languagesOnDisk, readCatalogues } from './words/catalogues.ts';
import { problemsWith } from './words/problems.ts';
import { readSources } from './words/sources.ts';
import { unspokenIn } from './words/unspoken.ts';

const onDisk = new Map(languagesOnDisk().map((name) => [name, readCatalogues(name)]));
const problems = [...problemsWith(onDisk, readSources()), ...unspokenIn(readSources())];
for (const name of onDisk.keys())
  if (!Object.hasOwn(languageNames, name))
    problems.push(`utils/words/languages.ts does not name ${name}, which locales has.`);
for (const name of languages) if (!onDisk.has(name)) problems.push(`locales/${name} is missing.`);

for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exit(problems.length === 0 ? 0 : 1);
