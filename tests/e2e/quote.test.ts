// A quotation: exactly what was selected, under the writer's own words, above the line that says where it is from.
import { expect, it } from 'vitest';
import type { Popup, Tab } from './driver/types.ts';
import { browserName, picture, reach, useStage } from './stage.ts';

const stage = useStage();

/** As people select: from a character to a character. Returns the selection as the browser itself tells it. */
function select(tab: Tab, ...ranges: Array<[string, number, string, number]>): Promise<string> {
  return tab.evaluate<string>(`(() => {
    getSelection().removeAllRanges();
    for (const [start, from, end, to] of ${JSON.stringify(ranges)}) {
      const range = document.createRange();
      range.setStart(document.querySelector(start).firstChild, from);
      range.setEnd(document.querySelector(end).firstChild, to);
      getSelection().addRange(range);
    }
    return getSelection().toString();
  })()`);
}

const words = (text: string) => text.split(/\s+/).filter(Boolean);

const preview = (popup: Popup) =>
  popup.evaluate<string>(
    `document.querySelector('[data-preview]').innerHTML.replaceAll(/ data-block="\\d+"/g, '')`,
  );

async function openScope(tab: Tab, scope: string): Promise<Popup> {
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  await popup.click(`[name=scope][value=${scope}]`);
  return popup;
}

it('sends the writer’s words, the quotation and its source, and credits nobody with the whole', async () => {
  const tab = await stage.openPage('selection-picks');
  await select(tab, ['#second', 0, '#times', 27]);
  const popup = await openScope(tab, 'quote');
  expect(await popup.value('[name=canonicalUrl]')).toBe('');
  expect(await popup.text('[data-own-canonical]')).toContain('the story is your own');
  await popup.fill('[name=comment]', 'This is the best of it.\n\nGo <early>.');
  await popup.screenshot(picture('quote'));
  await popup.close();

  const again = await openScope(tab, 'quote');
  // What was typed last is still being kept when the popup opens.
  const typed = JSON.stringify('This is the best of it.\n\nGo <early>.');
  await again.waitUntil(`document.querySelector('[name=comment]').value === ${typed}`);
  await again.press('Control+Enter');
  await reach(again, 'delivered');
  const [post] = stage.sandbox.posts;
  expect(post?.content).toBe(
    '<h1>Walking the old canal</h1><p>This is the best of it.</p><p>Go &lt;early&gt;.</p>' +
      '<blockquote><p>Begin at the basin, early. The light comes along the water from behind you, and the first ' +
      '<strong>three locks</strong> lie in the shade of the mill until noon.</p></blockquote>' +
      '<pre>basin   06:40\nlock 3  07:55</pre>' +
      '<p>From “<a href="https://journal.example/walks/old-canal">Walking the old canal</a>” by Ines Arbor, Towpath</p>',
  );
  expect(post?.canonicalUrl).toBe('');
  const [request] = stage.sandbox.journal.filter(({ method }) => method === 'POST');
  expect(JSON.stringify(request)).not.toContain('canonicalUrl');
  await again.close();

  // The ledger is the page's.
  const later = await stage.openReview(tab);
  await reach(later, 'delivered');
  await later.click('[data-action=send-another]');
  await reach(later, 'review');
});

it.each<[string, Array<[string, number, string, number]>, string]>([
  [
    'from the middle of a word to the middle of another',
    [['#first', 4, '#second', 21]],
    '<h2>What to bring</h2><ul><li>Water, because there is no shop before the seventh lock.</li>' +
      '<li>A map, though you cannot lose your way.</li><li>Bread for yourself and none for the ducks.</li></ul>' +
      '<p>Begin at the basin, e</p>',
  ],
  [
    'inside one item of a list',
    [['#water', 7, '#water', 35]],
    '<ul><li>because there is no shop bef</li></ul>',
  ],
  [
    'inside a quotation',
    [['#old', 6, '#old', 30]],
    '<blockquote><p>no gate as you found it,</p></blockquote>',
  ],
  ['inside a code block', [['#times', 8, '#times', 27]], '<pre>06:40\nlock 3  07:55</pre>'],
])('takes exactly what was selected %s', async (_, ranges, html) => {
  const tab = await stage.openPage('selection-picks');
  const selected = await select(tab, ...ranges);
  const popup = await openScope(tab, 'selection');
  expect(words(await popup.text('[data-preview]'))).toEqual(words(selected));
  expect(await preview(popup)).toContain(html);
});

it('takes every piece that was picked with Ctrl, in its own place', async () => {
  const tab = await stage.openPage('selection-picks');
  const selected = await select(
    tab,
    ['#first', 4, '#first', 25],
    ['#water', 0, '#water', 5],
    ['#bread', 0, '#bread', 18],
    ['#third', 0, '#third', 16],
  );
  // Chromium holds the first range however many are asked for.
  const pieces =
    browserName === 'firefox'
      ? '<p>canal has not carried</p><ul><li>Water</li><li>Bread for yourself</li></ul><p>After the tunnel</p>'
      : '<p>canal has not carried</p>';
  const popup = await openScope(tab, 'selection');
  expect(await preview(popup)).toBe(pieces);
  expect(words(await popup.text('[data-preview]')).join('')).toBe(words(selected).join(''));
  await popup.screenshot(picture('selection-picked'));
});
