// The draft as a file: saved by the browser, copied, and with its pictures; and pictures that are saved one by one.
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { useDownloads } from './downloads.ts';
import type { View } from './driver/launch.ts';
import { blocksIn, openEditor, openedEditor, paste } from './editor-page.ts';
import { picture, reach, useStage } from './stage.ts';

const { downloadDir, saved } = useDownloads();
const stage = useStage({ downloadDir });

async function openFile(slug: string): Promise<View> {
  const popup = await stage.browser.clickToolbar(await stage.openPage(slug));
  await reach(popup, 'review');
  await popup.click('[data-action=file]');
  await reach(popup, 'file');
  return popup;
}

it('saves Markdown with front matter under a readable name', async () => {
  const popup = await openFile('sample-article');
  await popup.screenshot(picture('file'));
  await popup.click('[data-action=save-file]');
  await popup.waitUntil(`document.querySelector('[data-outcome]').textContent !== ''`);
  const { name, bytes } = await saved();
  expect(name).toBe('Sourdough without a timetable.md');
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(bytes.toString('utf8')) ?? [];
  expect(parse(head)).toMatchObject({
    title: 'Sourdough without a timetable',
    canonical_url: 'https://journal.example/2026/sourdough-without-a-timetable',
    tags: ['Bread', 'Sourdough', 'Slow living'],
  });
  expect(body).toContain('\n## ');
  expect(body).toContain('\n```');
});

it('has the way taken last behind the big button', async () => {
  const popup = await stage.browser.clickToolbar(await stage.openPage('code-blocks'));
  await reach(popup, 'review');
  expect(await popup.attribute('button.primary', 'data-action')).toBe('file');
});

it('zips the file with the pictures that the page may read', async () => {
  const popup = await openFile('sample-article');
  await popup.click('[data-action=save-all]');
  const { name, bytes } = await saved();
  expect(name).toBe('Sourdough without a timetable.zip');
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const pictures = names.filter((it) => it.startsWith('pictures/'));
  const markdown = strFromU8(files['Sourdough without a timetable.md'] ?? new Uint8Array());
  expect(pictures.length).toBeGreaterThan(0);
  for (const path of pictures) {
    expect(files[path]?.length).toBeGreaterThan(0);
    expect(markdown).toContain(path.split('/').map(encodeURIComponent).join('/'));
  }
});

it('copies the file’s text', async () => {
  const popup = await openFile('code-blocks');
  await popup.click('[data-action=copy-file]');
  await popup.waitUntil(`document.querySelector('[data-outcome]').textContent.includes('Copied')`);
  await stage.closePopup();
  const editor = await openEditor(stage.browser);
  await paste(editor);
  const [first] = await blocksIn(editor);
  expect(first?.text).toBe('---');
  await editor.close();
});

it('names the pictures that Medium’s editor drops, and hands their files out', async () => {
  const { browser } = stage;
  const popup = await browser.clickToolbar(await stage.openPage('pictures-data-and-svg'));
  await reach(popup, 'review');
  await popup.click('[data-action=paste]');
  const editor = await openedEditor(browser);
  const side = await browser.sidePanel();
  await side.waitFor('[data-step=pictures] [data-download]');
  await side.screenshot(picture('checklist-pictures'));
  expect(
    await side.evaluate(
      `[...document.querySelectorAll('[data-download]')].map((it) => it.textContent)`,
    ),
  ).toEqual(['Rain curve', 'Wind curve title', 'Hours of sun']);
  await side.click('[data-download]');
  const { bytes } = await saved();
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  await editor.close();
});
