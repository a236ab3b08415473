// What the article leaves out of its own container is listed with its reason and comes back on one click.
import { expect, it } from 'vitest';
import { picture, reach, useStage } from './stage.ts';

const stage = useStage();
const footer = '[data-dropped] li:nth-child(3)';
const footerText = 'The readings of all three winters';

it('puts a part back, keeps that with the edits, sends it in its place, and takes it out again', async () => {
  const tab = await stage.openPage('dropped-parts');
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  expect(await popup.text('[data-dropped] summary')).toBe('3 parts of the page left out');
  const words = Number(await popup.attribute('.facts', 'data-words'));
  await popup.click('[data-dropped] summary');
  expect(await popup.text('[data-dropped] li')).toContain(
    'left out, because the page marks it as a side box.',
  );
  await popup.click('[data-dropped] li:first-child [data-action=put-back]');
  await popup.click(`${footer} [data-action=put-back]`);
  expect(await popup.text('[data-preview]')).toContain(footerText);
  expect(Number(await popup.attribute('.facts', 'data-words'))).toBeGreaterThan(words + 60);
  await popup.screenshot(picture('dropped'));
  await popup.close();

  const again = await stage.openReview(tab);
  await reach(again, 'review');
  expect(await again.text('[data-dropped] summary')).toBe(
    '3 parts of the page left out, 2 put back',
  );
  expect(await again.text('[data-preview]')).toContain(footerText);
  await again.click('[data-dropped] summary');
  await again.click(`${footer} [data-action=put-back]`);
  expect(await again.text('[data-preview]')).not.toContain(footerText);
  await again.press('Control+Enter');
  await reach(again, 'delivered');
  const content = stage.sandbox.posts[0]?.content ?? '';
  expect(content).toContain(
    'wherever it likes.</p><p>How the numbers were taken: both gauges were read at seven',
  );
  expect(content).toContain('struck out &amp; taken again &lt;twice&gt;.</p><h1>Wind</h1>');
  expect(content).not.toContain(footerText);
});

it('shows a line where a part was left out, which brings it in by one key', async () => {
  const popup = await stage.openReview(await stage.openPage('sample-article'));
  await reach(popup, 'review');
  const lines = await popup.count('[data-restore]');
  await popup.screenshot(picture('left-out-lines'));
  expect(lines).toBeGreaterThan(0);
  const words = await popup.attribute('[data-restore]', 'data-words');
  expect(words).toContain('words left out: “');
  await popup.evaluate(`document.querySelector('[data-restore]').focus()`);
  await popup.press('Enter');
  await popup.waitUntil(`document.querySelectorAll('[data-restore]').length === ${lines - 1}`);
  const begin = words?.split('“')[1]?.replace(/ …”$/, '') ?? '';
  const text = await popup.text('[data-preview]');
  expect(text.replace(/\s+/g, ' ')).toContain(begin);
  expect(await popup.text('[data-dropped] summary')).toContain(', 1 put back');
  // The keyboard goes on with what came in.
  expect(await popup.evaluate(`document.activeElement.textContent`)).toContain(begin.split(' ')[0]);
});

it('shows the place that a note is about', async () => {
  const popup = await stage.openReview(await stage.openPage('lists-nested'));
  await reach(popup, 'review');
  await popup.click('[data-notes] summary');
  await popup.click('[data-action=show-note]');
  await popup.waitFor('[data-preview] > [data-shown]');
  await popup.screenshot(picture('note-shown'));
  expect(
    await popup.count('[data-preview] > ul[data-shown], [data-preview] > ol[data-shown]'),
  ).toBeGreaterThan(0);
});
