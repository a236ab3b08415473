// Part of `npm run check`: no word is missing, unused or without its values, in any language; see scripts/words/problems.ts.
import { catalogues, languages } from '../utils/words/catalogues.ts';
import { languagesOnDisk, readCatalogues } from './words/catalogues.ts';
import { problemsWith } from './words/problems.ts';
import { readSources } from './words/sources.ts';

const onDisk = new Map(languagesOnDisk().map((name) => [name, readCatalogues(name)]));
const named = (names: readonly string[]) => [...names].sort().join(', ');
const problems = problemsWith(onDisk, readSources());
if (named(languages) !== named([...onDisk.keys()]))
  problems.push('utils/words/catalogues.ts names other languages than there are folders.');
for (const [language, files] of onDisk)
  if (named(catalogues) !== named([...files.keys()]))
    problems.push(`utils/words/catalogues.ts names other catalogues than locales/${language} has.`);

for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exit(problems.length === 0 ? 0 : 1);
