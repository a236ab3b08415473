import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { droppedParts } from '@/utils/clip/article/left-out/dropped';

/** Takes parts out of a page, in this order. @returns the words of those that stood in each box */
function takenOut(html: string, selectors: string[]): (box: string) => string[] {
  const { document } = new JSDOM(html).window;
  const boxes = new Map([...document.querySelectorAll('[id]')].map((it) => [it.id, it]));
  const parts = droppedParts();
  for (const selector of selectors) {
    const part = document.querySelector(selector);
    if (!part) throw new Error(`Nothing is called ${selector}.`);
    parts.add(part, 'boilerplate');
    part.remove();
  }
  return (id) => {
    const box = boxes.get(id);
    return box ? parts.within(box).map(({ element }) => element.textContent ?? '') : [];
  };
}

it('knows what stood in a box, also what was taken out of a part that was taken out after it', () => {
  const page =
    '<main id="main"><section><div class="bar"><form><p>Your name</p></form>Share</div></section></main><aside id="beside"><nav>Home</nav></aside>';
  const within = takenOut(page, ['form', '.bar', 'nav']);
  expect(within('main')).toEqual(['Your name', 'Share']);
  expect(within('beside')).toEqual(['Home']);
});

it('knows the box itself to be no part of what it held', () => {
  const within = takenOut('<main id="main"><p id="line">Share</p></main>', ['p']);
  expect(within('line')).toEqual([]);
  expect(within('main')).toEqual(['Share']);
});
