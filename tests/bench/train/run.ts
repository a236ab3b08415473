// npm run train -- --corpus DIR: learns from stored pages which blocks of what the rules chose do not belong, and measures
// in the product's own stories whether that is worth it. Each page is judged by a model that saw no page of its site, and by
// one that saw all. Tables go to stdout, progress to stderr.
import { sentence } from '../../../scripts/command.ts';
import { bundle } from '../fidelity/bundles.ts';
import { readCorpus } from '../fidelity/corpus.ts';
import { compare, type Score } from '../fidelity/score.ts';
import type { Stage } from '../fidelity/stage.ts';
import { boost, type Growth, type Tree } from './boost.ts';
import type { ToldBlock } from './in-page/globals.ts';
import { chancesOf, folds, goneOf, type Lesson, lessonOf, rowsOf, takenOf } from './lesson.ts';
import { readTrainOptions, setToLearn, type TrainOptions } from './options.ts';
import { mostAsked, type Reading, trainReport } from './report.ts';
import { showEach } from './show-each.ts';

const growth: Growth = { trees: 80, leaves: 8, rate: 0.15, leastWeight: 20, caution: 3 };
const thresholds = [0.1, 0.2, 0.3];

interface Models {
  /** Saw all pages. */
  fitted: Tree[];
  /** For each fold, of the pages outside of it. */
  crossed: Tree[][];
}

async function main(options: TrainOptions): Promise<void> {
  const { corpus } = options;
  const pages = readCorpus(corpus, options).filter(({ ref }) => ref.kind === 'text');
  const learned = options.articles ?? setToLearn(pages);
  const script = await bundle('../../train/in-page/train.entry.ts');

  process.stderr.write(`Looking at the blocks of ${pages.length} pages…\n`);
  const items = pages.map((page) => ({ page, lesson: lessonOf(page, []) }));
  let names: string[] = [];
  await showEach(corpus, items, async (stage, item) => {
    const told = await stage.evaluate<ToldBlock[]>(`${script}\nglobalThis.trainBlocks()`);
    if (told[0]) names = Object.keys(told[0].features);
    item.lesson = lessonOf(item.page, told);
  });

  process.stderr.write(`Learning from ${learned}…\n`);
  const models = learn(items.map(({ lesson }) => lesson).filter(({ set }) => set === learned));

  process.stderr.write('Making the stories…\n');
  const readings: Reading[] = [];
  await showEach(corpus, items, async (stage, { lesson }) => {
    readings.push(...(await readingsOf(lesson, models, { stage, script })));
  });
  const tables = [trainReport(readings, learned), mostAsked(models.fitted, names)];
  process.stdout.write(`${tables.join('\n\n')}\n`);
}

function learn(lessons: readonly Lesson[]): Models {
  const crossed = Array.from({ length: folds }, (_, fold) =>
    boost(rowsOf(lessons.filter((lesson) => lesson.fold !== fold)), growth),
  );
  return { fitted: boost(rowsOf(lessons), growth), crossed };
}

/** One page in all ways: by the rules alone, and by each model with each threshold. */
async function readingsOf(
  lesson: Lesson,
  { fitted, crossed }: Models,
  { stage, script }: { stage: Stage; script: string },
): Promise<Reading[]> {
  const { set, reference } = lesson;
  const scoreWithout = async (gone: readonly number[]): Promise<Score> => {
    const call = `${script}\nglobalThis.trainStory(${JSON.stringify(gone)})`;
    return compare(reference, await stage.evaluate<string>(call));
  };
  const rules = await scoreWithout([]);
  const readings: Reading[] = [
    { set, model: 'rules', threshold: 0, score: rules, taken: takenOf(lesson, []) },
  ];
  const models = { fitted, 'cross-validated': crossed[lesson.fold] ?? [] };
  for (const [model, trees] of Object.entries(models)) {
    const chances = chancesOf(trees, lesson);
    for (const threshold of thresholds) {
      const gone = goneOf(lesson, chances, threshold);
      const score = gone.length === 0 ? rules : await scoreWithout(gone);
      readings.push({ set, model, threshold, score, taken: takenOf(lesson, gone) });
    }
  }
  return readings;
}

try {
  await main(readTrainOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
}
