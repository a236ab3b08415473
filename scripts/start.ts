// `npm start`: shows Clipdraft at work on a real page in a real browser, against a local Medium. With
// `-- --once`, or where there is no screen, it does the whole job itself and prints what arrived.
import { sentence } from './command.ts';
import { doJob } from './start/job.ts';
import { readOptions, type StartOptions } from './start/options.ts';
import { type Stage, setStage } from './start/stage.ts';

/** Resolves at Ctrl+C. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
}

async function showPerson({ browser, sandbox, page }: Stage): Promise<void> {
  await browser.open(page);
  process.stdout.write(
    [
      '',
      `Clipdraft is installed in this ${browser.name} ${browser.version}; ${page} is open.`,
      '1. Click the puzzle piece in the toolbar, then "Clipdraft" (or press Alt+Shift+M).',
      `2. Connect with this token: ${sandbox.token}`,
      '3. Look at the draft, press the send button, and open it on the local Medium.',
      'Nothing reaches the real Medium. Close the browser or press Ctrl+C to end.',
      '',
    ].join('\n'),
  );
}

async function main(options: StartOptions): Promise<void> {
  const end = interrupted();
  const stage = await setStage(options);
  try {
    if (options.once) {
      const job = doJob(stage, options.screenshots);
      const stop = end.then(() =>
        Promise.reject(new Error('Interrupted before the job was done.')),
      );
      const report = await Promise.race([job, stop]);
      process.stdout.write(`${JSON.stringify(report)}\n`);
    } else {
      await showPerson(stage);
      await Promise.race([stage.browser.ended, end]);
    }
  } finally {
    await stage.close();
  }
}

try {
  await main(readOptions(process.argv.slice(2)));
  process.exit(0);
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exit(1);
}
