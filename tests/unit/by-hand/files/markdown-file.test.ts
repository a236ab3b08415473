import { expect, it } from 'vitest';
import { toMarkdownFile } from '@/utils/by-hand/files/markdown-file';
import { windowOf } from '../../clip/page';
import { draftOf } from './draft';

const window = windowOf('');

it('is front matter and the body, with the title once', () => {
  const { name, type, content, leftOut } = toMarkdownFile(
    draftOf('<h2>Flour</h2><p>a <em>b</em></p>'),
    window,
  );
  expect(name).toBe('Bread & “butter”.md');
  expect(type).toBe('text/markdown;charset=utf-8');
  const [, matter, body] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(String(content)) ?? [];
  expect(matter).toContain('title: "Bread & “butter”"');
  expect(body).toBe('## Flour\n\na _b_\n');
  expect(leftOut).toEqual([]);
});

it('keeps addresses of pictures, and of those without one the words', () => {
  const { content, leftOut } = toMarkdownFile(
    draftOf(
      '<figure><img src="https://a.example/1.png" alt="One"></figure><figure><img data-picture="p1" alt="The *curve*"><figcaption>c</figcaption></figure>',
    ),
    window,
  );
  expect(String(content).split('---\n\n')[1]).toBe(
    '![One](https://a.example/1.png)\n\nThe \\*curve\\*\n\n_c_\n',
  );
  expect(leftOut).toEqual(['The *curve*']);
});
