// `npm run store:pictures`: screenshots and tiles at the stores' sizes, from the real product at work on the sample article.
// https://developer.chrome.com/docs/webstore/images
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.ts';
import { root, run, runScript, sentence } from './command.ts';

const folder = path.join(root, 'store/pictures');

interface Picture {
  name: string;
  width: number;
  height: number;
  /** A picture of the job, or nothing on the small tiles. */
  shown?: string;
  words: string;
}

const screenshot = { width: 1280, height: 800 };
const pictures: readonly Picture[] = [
  {
    name: 'screenshot-1',
    ...screenshot,
    shown: 'review',
    words: 'Your article, as Medium will show it',
  },
  { name: 'screenshot-2', ...screenshot, shown: 'delivered', words: 'One click, one draft' },
  {
    name: 'screenshot-3',
    ...screenshot,
    shown: 'connect',
    words: 'A token if you have one, copy and paste if not',
  },
  { name: 'tile-small', width: 440, height: 280, words: 'From your blog to Medium, nothing lost' },
  {
    name: 'tile-marquee',
    width: 1400,
    height: 560,
    shown: 'review',
    words: 'From your blog to Medium, nothing lost',
  },
];

/** A page that is the picture: the icon, some words, and what the product shows. */
async function pageOf({ shown, words, width }: Picture, job: string): Promise<string> {
  const icon = await readFile(path.join(root, '.github/icon.svg'), 'utf8');
  const image =
    shown === undefined
      ? ''
      : `<img alt="" src="data:image/png;base64,${await readFile(path.join(job, `${shown}.png`), 'base64')}">`;
  const isWide = width === 1400;
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;height:100vh;display:flex;flex-direction:${isWide ? 'row' : 'column'};align-items:center;justify-content:center;gap:${isWide ? 48 : 28}px;
background:#eef3ef;color:#16241c;font:600 ${shown === undefined ? 24 : 34}px/1.25 system-ui,sans-serif;text-align:center;overflow:hidden}
p{margin:0;max-width:${isWide ? 400 : 1100}px;padding-inline:24px}svg{block-size:${shown === undefined ? 88 : 56}px;inline-size:auto}
div{display:flex;flex-direction:${isWide || shown === undefined ? 'column' : 'row'};gap:20px;align-items:center}
img{max-block-size:${isWide ? 500 : 640}px;border-radius:10px;box-shadow:0 8px 40px #0003}
</style><div>${icon}<p>${words}</p></div>${image}`;
}

async function draw(job: string): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    for (const picture of pictures) {
      const { width, height, name } = picture;
      await page.setViewport({ width, height });
      await page.setContent(await pageOf(picture, job));
      await page.screenshot({ path: path.join(folder, `${name}.png`) as `${string}.png` });
    }
  } finally {
    await browser.close();
  }
}

const job = await mkdtemp(path.join(tmpdir(), 'clipdraft-store-'));
try {
  await mkdir(folder, { recursive: true });
  if ((await runScript('build')) !== 0) throw new Error('The build failed; see above.');
  const code = await run(
    'node',
    ['scripts/run.mjs', 'start', '--once', '--screenshots', job],
    'on-stderr',
  );
  if (code !== 0) throw new Error('The job on the sample article failed; see above.');
  await draw(job);
  process.stdout.write(`${pictures.length} pictures are in store/pictures.\n`);
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
} finally {
  await rm(job, { recursive: true });
}
