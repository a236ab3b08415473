// Pages of plain text, by the address and by the look of their lines.
import { expect, it } from 'vitest';
import { clean, copyBody, everything } from '@/utils/clip/copy/copy';
import { openPage } from '@/utils/clip/page/live-page';
import { textPage } from '../page';

function copied(text: string, name = 'letter.txt'): string {
  const page = openPage(textPage(text, `https://journal.example/${name}`));
  const copy = copyBody(page);
  if (copy) clean(copy, page, everything);
  return copy?.top.querySelector('article')?.innerHTML ?? '';
}

const wrapped =
  'The lamp is lit half an hour before sunset and put out\nhalf an hour after sunrise.';

it('makes paragraphs of lines that were cut to a width', () => {
  expect(copied(`${wrapped}\n\n${wrapped}`)).toBe(
    `<p>${wrapped.replace('\n', ' ')}</p><p>${wrapped.replace('\n', ' ')}</p>`,
  );
});

it('keeps a file of code as it is, under its name', () => {
  const code = '# no heading\n\nint main() {\n\n\n  return 0;\n}\n';
  expect(copied(code, 'bell.c')).toBe(
    `<h1 data-level="1">bell.c</h1><pre data-lang="c">${code}</pre>`,
  );
});

it('takes a short first line for the title, and signs of Markdown for headings', () => {
  expect(copied('A title\n\n## A part\n\nAnother\n=======\n\n* * *')).toBe(
    '<h1 data-level="1">A title</h1><h2>A part</h2><h1 data-level="1">Another</h1><hr>',
  );
});

it.each(['', '\n', '\r\n', '\n\n', ' \n\t\n'])(
  'knows a list and a quotation at an end of %j',
  (end) => {
    expect(copied(`A title\n\n- one\n- two${end}`)).toBe(
      '<h1 data-level="1">A title</h1><ul><li>one</li><li>two</li></ul>',
    );
    expect(copied(`A title\n\n1. one\n   more\n2. two${end}`, 'list.md')).toBe(
      '<h1 data-level="1">A title</h1><ol><li>one more</li><li>two</li></ol>',
    );
    expect(copied(`A title\n\n> a\n> b${end}`)).toBe(
      '<h1 data-level="1">A title</h1><blockquote><p>a<br>b</p></blockquote>',
    );
    expect(copied(`${wrapped}\n\nA part\n------${end}`)).toContain('<h2>A part</h2>');
  },
);

it('keeps the margin of code and the blank lines inside it', () => {
  expect(copied(`  ${wrapped.replace('\n', '\n  ')}\n\n      one\n\n\n      two`)).toBe(
    `<p>${wrapped.replace('\n', ' ')}</p><pre>    one\n\n\n    two</pre>`,
  );
});
