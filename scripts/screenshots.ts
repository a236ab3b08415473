// Takes the pictures of the README from the real popup: node scripts/run.mjs screenshots FOLDER; .github/popup.png is its review.png
import { sentence } from './command.ts';
import { doJob } from './start/job.ts';
import { setStage } from './start/stage.ts';

async function main(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error('Name the folder that the pictures go to.');
  const stage = await setStage({ once: true, browser: 'chromium' });
  try {
    await doJob(stage, folder);
  } finally {
    await stage.close();
  }
}

try {
  await main(process.argv[2]);
  process.exit(0);
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exit(1);
}
