// Part of `npm run check`: no word is missing, unused or without its values, in any language, and none stands in
// the code; see scripts/words/.
import { catalogues, languages } from '../utils/words/catalogues.ts';
import { languagesOnDisk, readCatalogues } from './words/catalogues.ts';
import { problemsWith } from './words/problems.ts';
import { readSources } from './words/sources.ts';
import { unspokenIn } from './words/unspoken.ts';

const onDisk = new Map(languagesOnDisk().map((name) => [name, readCatalogues(name)]));
const named = (names: readonly string[]) => [...names].sort().join(', ');
const problems = problemsWith(onDisk, readSources());
if (named(languages) !== named([...onDisk.keys()]))
  problems.push('utils/words/catalogues.ts names other languages than there are folders.');
problems.push(...unspokenIn(readSources()));
for (const [language, files] of onDisk)
  if (named(catalogues) !== named([...files.keys()]))
    problems.push(`utils/words/catalogues.ts names other catalogues than locales/${language} has.`);

for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exit(problems.length === 0 ? 0 : 1);
