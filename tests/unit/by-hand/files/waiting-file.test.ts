// @vitest-environment jsdom
// The drafts that wait as files for people, for the day on which Clipdraft is removed.
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { waitingFile } from '@/utils/by-hand/files/waiting-file';
import { order, orderOf } from '../../../outbox/orders';

const savedAt = Date.UTC(2026, 2, 5, 12);

function filesOf(...orders: Parameters<typeof waitingFile>[0]) {
  const { content } = waitingFile(orders, window, savedAt);
  if (typeof content === 'string') throw new Error('not a zip');
  return Object.fromEntries(
    Object.entries(unzipSync(content)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

const documentOf = (text = '') => new DOMParser().parseFromString(text, 'text/html');

it('F55 has a page for each draft, with title, subtitle, text, tags and canonical link', () => {
  const [[name, text] = []] = Object.entries(
    filesOf({
      ...order,
      title: 'Bread & butter',
      content: [
        '<h1>Bread &amp; butter</h1><h2>And more</h2><p>Words</p><h1>Big</h1><h3>Small</h3><ul><li>One</li></ul>',
      ],
      tags: ['bread'],
      license: 'cc-40-by',
    }),
  );
  expect(name).toBe('01 Bread & butter.html');
  const { head, body } = documentOf(text);
  expect(body.querySelector('hgroup h1')?.textContent).toBe('Bread & butter');
  expect(body.querySelector('hgroup p')?.textContent).toBe('And more');
  expect([...body.querySelectorAll('h1, h2, h3')].map((it) => it.outerHTML)).toEqual([
    '<h1>Bread &amp; butter</h1>',
    '<h2>Big</h2>',
    '<h3>Small</h3>',
  ]);
  expect(body.querySelector('li')?.textContent).toBe('One');
  expect(head.querySelector('[name=keywords]')?.getAttribute('content')).toBe('bread');
  expect(head.querySelector('[rel=canonical]')?.getAttribute('href')).toBe(order.canonicalUrl);
});

it('F55 has the pictures inside the page', () => {
  const files = filesOf({
    ...order,
    content: [
      '<h1>One</h1>',
      {
        picture: 'p1',
        before: '<figure><img src="',
        after: '" alt="A curve"></figure>',
        without: '',
      },
    ],
    pictures: [{ id: 'p1', type: 'image/png', base64: btoa('png'), alt: 'A curve' }],
  });
  const image = documentOf(files['01 One.html']).querySelector('img');
  expect(image?.getAttribute('src')).toBe(`data:image/png;base64,${btoa('png')}`);
});

it('F55 keeps two drafts of one title apart, and lets no script in', () => {
  const files = filesOf(
    { ...orderOf('one'), title: 'Same' },
    {
      ...orderOf('two'),
      title: 'Same',
      content: ['<h1>Same</h1><p>a<img src=x onerror=alert(1)></p>'],
    },
  );
  expect(Object.keys(files)).toEqual(['01 Same.html', '02 Same.html']);
  expect(files['02 Same.html']).not.toMatch(/onerror|<script/);
});

it('F55 is named after the day', () => {
  expect(waitingFile([order], window, savedAt).name).toBe('Clipdraft outbox 2026-03-05.zip');
});
