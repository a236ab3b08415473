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

it('takes what stands between fences as it is, with the name of its language', () => {
  const code = 'for line in port:\n\n\n    keep(line)';
  expect(copied(`Title\n\nSee:\n\n\`\`\`python\n${code}\n\`\`\`\nAnd then.`)).toBe(
    `<h1 data-level="1">Title</h1><p>See:</p><pre data-lang="python">${code}</pre><p>And then.</p>`,
  );
  expect(copied('Title\n\n  ~~~~ {.sh}\n  a\n    b\n  ~~~\n  ~~~~~\n\n    c')).toBe(
    '<h1 data-level="1">Title</h1><pre data-lang="sh">a\n  b\n~~~</pre><pre>    c</pre>',
  );
});

it('takes a fence that nothing closes, and one within a line, for text', () => {
  expect(copied('Title\n\n```\n\nA line.')).toBe(
    '<h1 data-level="1">Title</h1><p>```</p><p>A line.</p>',
  );
  expect(copied('Title\n\n```a``` b\n\nc\n```')).toContain('<p>```a``` b</p>');
});

const han = '老码头在城的南边从前每天有四十条船靠岸运来的是木头盐';
it.each([
  [`${han}\n人。${han}\n12级`, `${han}人。${han}12级`],
  [`${han}、\nと言った`, `${han}、と言った`],
  [`${han}\nLinux`, `${han} Linux`],
  [
    '시간은 사람을 기다리지 않는다고 할머니는 늘 말씀하셨다\n그래서',
    '시간은 사람을 기다리지 않는다고 할머니는 늘 말씀하셨다 그래서',
  ],
  ['春眠不觉晓\n处处闻啼鸟', '春眠不觉晓<br>处处闻啼鸟'],
])('joins the lines of %j as its script does', (text, line) => {
  expect(copied(`${text}\n\n- ${text}`).replace(/ data-level="1"/, '')).toContain(`<p>${line}</p>`);
});

it('begins a paragraph where wide spaces set its first line in', () => {
  expect(copied(`题目\n\n　　${han}\n人。\n　　${han}。`)).toContain(
    `<p>${han}人。</p><p>${han}。</p>`,
  );
  expect(copied(`题目\n\n　　${han}。\n　　${han}。`)).toContain(`<p>${han}。</p><p>${han}。</p>`);
});

it('leaves out what a Markdown file tells its program', () => {
  const title = '<h1 data-level="1">A title</h1><p>A text.</p>';
  const text = '\n# A title\n\nA text.';
  expect(copied(`---\ntitle: "A title"\ntags:\n- wells\n---\n${text}`, 'a.md')).toBe(title);
  expect(copied(`+++\ntitle = "A title"\n+++\n${text}`, 'a.md')).toBe(title);
  expect(copied(`---\nA line.\n---\n${text}`, 'a.md')).toContain('A line.');
});
