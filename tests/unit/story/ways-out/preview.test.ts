import { expect, it } from 'vitest';
import { renderPreview } from '@/utils/story/ways-out/preview';
import { windowOf } from '../../clip/page';

const window = windowOf('');

function preview(html: string): HTMLElement {
  const box = window.document.createElement('div');
  box.append(renderPreview({ html, pictures: [] }, window));
  return box;
}

const ending = 'The preview ends here.';

it('shows a story whole', () => {
  const box = preview('<p>The first.</p><p>The last.</p>');
  expect(box.textContent).toBe('The first.The last.');
});

it('shows the beginning of a story without end, and says so', () => {
  const box = preview(`<p>The first.</p><p>${'One of many. '.repeat(40_000)}</p><p>The last.</p>`);
  expect(box.firstElementChild?.textContent).toBe('The first.');
  expect(box.textContent).not.toContain('The last.');
  expect(box.lastElementChild?.textContent).toContain(ending);
});

it('cuts in the middle of an element without losing what is before', () => {
  const box = preview(`<pre>${'let one = 1;\n'.repeat(40_000)}</pre>`);
  expect(box.querySelector('pre')?.textContent?.length).toBeGreaterThan(300_000);
  expect(box.lastElementChild?.textContent).toContain(ending);
});

it('tells of which block of the story each of its own was made', () => {
  const fragment = renderPreview(
    {
      html: '<p>a</p><blockquote><p>b</p><ul><li>c</li></ul></blockquote><ul><li>d<ul><li>e</li></ul></li></ul><hr>',
      pictures: [],
    },
    window,
  );
  expect([...fragment.children].map((it) => [it.localName, it.getAttribute('data-block')])).toEqual(
    [
      ['p', '0'],
      ['blockquote', '1'],
      ['ul', '1'],
      ['ul', '2'],
      ['hr', '3'],
    ],
  );
});
