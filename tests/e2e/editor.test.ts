// The local Medium's editor in real browsers: what comes in by a real clipboard and real keys, and where it is kept.
import { expect, it } from 'vitest';
import { blocksIn, copy, copyHtml, openEditor, paste, saved } from './editor-page.ts';
import { picture, useStage } from './stage.ts';

const stage = useStage();

const story =
  '<h1>The heron</h1><p>It <strong>stands</strong> in <code>water</code>.</p><h3>Reeds</h3><h4>Mud</h4>' +
  '<p><a href="https://journal.example/v">https://journal.example/v</a></p><ul><li>Frogs</li><li>Fish</li></ul>' +
  '<blockquote><p>Wait.</p></blockquote><pre data-code-block-mode="2" data-code-block-lang="java">a\n \n  b</pre><hr>' +
  '<figure><img src="https://journal.example/sample-article/picture-1.png" alt="A lock"><figcaption>A lock</figcaption></figure>';

const kept = [
  { type: 'title', text: 'The heron' },
  { type: 'p', text: 'It stands in water.' },
  { type: 'h3', text: 'Reeds' },
  { type: 'h4', text: 'Mud' },
  { type: 'p', text: 'https://journal.example/v', hrefs: ['https://journal.example/v'] },
  { type: 'ul', text: 'Frogs' },
  { type: 'ul', text: 'Fish' },
  { type: 'blockquote', text: 'Wait.' },
  { type: 'pre', text: 'a\n \n  b', lang: 'java' },
  { type: 'hr', text: '' },
  { type: 'figure', text: 'A lock', src: 'https://journal.example/sample-article/picture-1.png' },
];

async function copied(html: string) {
  const tab = await stage.openPage('sample-article');
  await copyHtml(tab, html);
  await tab.close();
}

it('takes a paste by the keyboard, keeps what Medium keeps of it, and saves it under an address of its own', async () => {
  await copied(story);
  const editor = await openEditor(stage.browser);
  expect(await blocksIn(editor)).toEqual([]);
  await paste(editor);
  expect(await blocksIn(editor)).toEqual(kept);
  await editor.screenshot(picture('editor-pasted'));
  const [written] = stage.sandbox.stories;
  const address = `https://medium.com/p/${written?.id}/edit`;
  expect(await editor.url()).toBe(address);
  expect(await editor.text('#story-address')).toBe(address);

  const again = await stage.browser.open(address);
  expect(await blocksIn(again)).toEqual(kept);
  await again.close();
  await editor.close();
});

it('puts a second paste where the caret is, with no second title', async () => {
  await copied('<h1>A</h1><p>b</p>');
  const editor = await openEditor(stage.browser);
  await paste(editor);
  await paste(editor);
  expect((await blocksIn(editor)).map(({ type, text }) => `${type} ${text}`)).toEqual([
    'title A',
    'p b',
    'h3 A',
    'p b',
  ]);
  await editor.close();
});

it('takes what is selected on a page, with the styles that browsers copy along', async () => {
  const page = await stage.openPage('lists-and-quotes');
  await page.evaluate(`getSelection().selectAllChildren(document.querySelector('article p'))`);
  const words = await page.evaluate<string>(`String(getSelection()).trim()`);
  await copy(page);
  const editor = await openEditor(stage.browser);
  await paste(editor);
  expect(await blocksIn(editor)).toEqual([{ type: 'p', text: words }]);
  expect(stage.sandbox.stories[0]?.html).not.toMatch(/style=|<span/);
  await editor.close();
  await page.close();
});

it('saves what is typed, title and text, and the fields that a writer fills in by hand', async () => {
  const editor = await openEditor(stage.browser);
  await editor.type('#editor', 'By hand\nWith care');
  await editor.fill('#subtitle', 'A test');
  await editor.fill('#topics', 'Herons, Ponds');
  await editor.fill('#canonical', 'https://journal.example/heron');
  await editor.select('#license', 'cc-40-by');
  await saved(editor);
  expect(await blocksIn(editor)).toEqual([
    { type: 'title', text: 'By hand' },
    { type: 'p', text: 'With care' },
  ]);
  expect(stage.sandbox.stories).toMatchObject([
    {
      title: 'By hand',
      subtitle: 'A test',
      topics: ['Herons', 'Ponds'],
      canonicalUrl: 'https://journal.example/heron',
      license: 'cc-40-by',
    },
  ]);
  await editor.close();
});

it('lets nothing that is pasted run', async () => {
  await copied(
    '<p onclick="document.title=1">a</p><img src="x" onerror="document.title=2"><script>document.title=3</script>',
  );
  const editor = await openEditor(stage.browser);
  await paste(editor);
  expect(await blocksIn(editor)).toEqual([{ type: 'p', text: 'a' }]);
  expect(await editor.title()).toBe('New story');
  await editor.close();
});

it('imports an address', async () => {
  const importer = await stage.browser.open('https://medium.com/p/import');
  await importer.fill('#import-url', 'https://journal.example/sample-article/');
  await importer.click('#import');
  expect(await importer.text('#imported')).toBe(
    'Imported from https://journal.example/sample-article/',
  );
  expect(stage.sandbox.imports).toMatchObject([{ url: 'https://journal.example/sample-article/' }]);
  await importer.close();
});
