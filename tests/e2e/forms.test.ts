// What Medium has no place for is settled where it stands: formulas, lists in lists, embedded players. The choice is kept, undone
// like every step, and leaves with the story.
import { expect, it } from 'vitest';
import type { View } from './driver/types.ts';
import { picture, reach, useStage } from './stage.ts';

const stage = useStage();

const story = `document.querySelector('[data-preview]').innerHTML.replace(/ data-block="\\d+"| tabindex="-1"| aria-description="[^"]*"/g, '')`;
const shows = (view: View, html: string) =>
  view.waitUntil(`${story}.includes(${JSON.stringify(html)})`);
const isChosen = (name: string, value: string) =>
  `document.querySelector('#block-${name}')?.value === '${value}'`;

async function send(view: View): Promise<string> {
  await view.press('Control+Enter');
  await reach(view, 'delivered');
  return stage.sandbox.posts[0]?.content ?? '';
}

it('makes text of a formula by pointer, keeps that, undoes it, and sends it', async () => {
  const tab = await stage.openPage('math-katex');
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  await shows(popup, '>h=\\frac{1}{2}gt^2</pre>');
  await popup.click('[data-mark]:has(+ pre)');
  await popup.waitFor('#block-formula');
  await popup.select('#block-formula', 'signs');
  await shows(popup, '<p>h = (1/2)gt²</p>');
  await popup.screenshot(picture('form-formula'));
  await popup.click('[data-action=close-card]');
  await popup.click('[data-action=undo]');
  await shows(popup, 'gt^2</pre>');
  await popup.click('[data-mark]:has(+ pre)');
  await popup.select('#block-formula', 'signs');
  await shows(popup, '<p>h = (1/2)gt²</p>');
  await popup.close();

  const again = await stage.openReview(tab);
  await reach(again, 'review');
  await shows(again, '<p>h = (1/2)gt²</p>');
  // The one in a line keeps its own form.
  await shows(again, '<code>t=2</code>');
  const content = await send(again);
  expect(content).toContain('<p>h = (1/2)gt²</p>');
  expect(content).toContain('<code>t=2</code>');
});

it('makes paragraphs and lists of a list in a list, by keyboard', async () => {
  const popup = await stage.openReview(await stage.openPage('lists-nested'));
  await reach(popup, 'review');
  const flat = '<ul><li>Tools</li><li>– Saw</li>';
  await shows(popup, flat);
  await popup.evaluate(`document.querySelector('[data-mark]').focus()`);
  await popup.press('Enter');
  await popup.waitUntil(`document.activeElement.matches('.note-card')`);
  await popup.press('Tab');
  await popup.waitUntil(`document.activeElement.id === 'block-list'`);
  await popup.press('ArrowDown');
  await popup.waitUntil(isChosen('list', 'lines'));
  await shows(popup, '<ul><li>Tools<br>– Saw<br>');
  await popup.press('ArrowDown');
  await popup.waitUntil(isChosen('list', 'paragraphs'));
  await shows(popup, '<p>Tools</p>');
  await popup.screenshot(picture('form-list'));
  await popup.press('Escape');
  await popup.waitUntil(`!document.querySelector('.note-card')`);
  await popup.press('Control+z');
  await shows(popup, '<ul><li>Tools<br>– Saw<br>');
  await popup.press('Control+z');
  await shows(popup, flat);
  await popup.evaluate(`document.querySelector('[data-mark]').focus()`);
  await popup.press('Enter');
  await popup.press('Tab');
  for (const _ of ['lines', 'paragraphs']) await popup.press('ArrowDown');
  await shows(popup, '<p>Tools</p>');
  await popup.press('Escape');
  expect(await send(popup)).toContain(
    '<p>Tools</p><p>Saw</p><ol><li>sharpen</li><li>oil</li></ol>',
  );
});

it('makes a link of a player’s title, and leaves it in the editor', async () => {
  const popup = await stage.openReview(await stage.openPage('embeds-players'));
  await reach(popup, 'review');
  const player = '[data-mark]:has(+ p > a[title*="q1w2e3r4t5Y"])';
  await popup.click(player);
  await popup.waitFor('#block-embed');
  const choices = await popup.evaluate(`document.querySelector('#block-embed').textContent`);
  expect(choices).toContain('The title: The sowing, filmed');
  await popup.select('#block-embed', 'title');
  await shows(popup, '>The sowing, filmed</a></p>');
  await popup.screenshot(picture('form-embed'));
  await popup.click('[data-action=close-card]');
  await popup.click('[data-action=edit-in-tab]');
  const desk = await stage.browser.findTab((url) => url.includes('/popup.html?tab='));
  await desk.bringToFront();
  await desk.waitFor('.story-editor');
  await desk.press('Control+End');
  await desk.press('Enter');
  await desk.press('x');
  await desk.waitUntil(`(async () => Object.values(await (globalThis.browser ?? chrome).storage.local.get())
    .some(({ edits }) => edits?.body?.includes('data-form="title"')))()`);
  await desk.click('[data-action=send]');
  await reach(desk, 'delivered');
  expect(stage.sandbox.posts[0]?.content).toContain(
    '<p><a href="https://www.youtube.com/watch?v=q1w2e3r4t5Y">The sowing, filmed</a></p>',
  );
  await desk.close();
});
