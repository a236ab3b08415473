import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { droppedParts } from '@/utils/clip/article/left-out/dropped';
import { addMissing } from '@/utils/clip/article/left-out/missing';

function missing(before: string, after: string): string[] {
  const { document } = new JSDOM(`<main>${before}</main><article>${after}</article>`).window;
  const parts = droppedParts();
  const [whole, article] = [document.querySelector('main'), document.querySelector('article')];
  if (whole && article) addMissing(whole, article.textContent, parts);
  return parts.all().map(({ element }) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
}

const text = '<p>The dough waits for nobody.</p><p>The oven was lit before the sun was up.</p>';

it('tells the words that stand beside the article, without the article itself', () => {
  const words = '<legend>Week two</legend> 20 December 2025';
  expect(missing(`<div>${words}<div>${text}</div></div>`, text)).toEqual([
    'Week two 20 December 2025',
  ]);
  // What is no block to us may hold all blocks.
  expect(missing(`<fieldset>${words}<div>${text}</div></fieldset>`, text)).toEqual([
    'Week two 20 December 2025',
  ]);
});

it('tells words in bold beside the article in bold', () => {
  const { document } = new JSDOM(`<main><div><b>Week <i>two</i></b>${text}</div></main>`).window;
  const main = document.querySelector('main');
  const article = document.createElement('article');
  for (const paragraph of document.querySelectorAll('p')) article.append(paragraph.cloneNode(true));
  const parts = droppedParts();
  if (main) addMissing(main, article.textContent, parts);
  expect(parts.all()[0]?.element.innerHTML.trim()).toBe('<b>Week <i>two</i></b>');
});
