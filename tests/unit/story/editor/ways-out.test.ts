// After random edits, what Medium's editor and API keep of the text, and what its Markdown says, is what the desk shows: block
// by block.
import fc from 'fast-check';
import { type Command, EditorState, Selection, TextSelection } from 'prosemirror-state';
import { expect, it, vi } from 'vitest';
import { setLink, toggles } from '@/utils/story/editor/commands';
import { moveBlock } from '@/utils/story/editor/move-block';
import { applyForms } from '@/utils/story/forms/apply-forms';
import { withoutPicture } from '@/utils/story/shape/without-picture';
import { toClipboardHtml } from '@/utils/story/ways-out/clipboard-html';
import { toMarkdown } from '@/utils/story/ways-out/markdown';
import { toMediumHtml } from '@/utils/story/ways-out/medium-html';
import { mediumShape } from '@/utils/story/ways-out/medium-shape';
import { blocksOf, type EditorBlock } from '../../../sandbox/medium-site/editor/blocks.ts';
import { pasteInto } from '../../../sandbox/medium-site/editor/paste.ts';
import { storyBody } from '../../../sandbox/medium-site/story-body.ts';
import { windowOf } from '../../clip/page';
import { seed } from '../random-story';
import { renderers } from '../ways-out/renderers';
import { toldBy } from '../ways-out/told';
import { writtenDocuments } from './random-document';
import { htmlOf, stateAfter } from './written';

vi.setConfig({ testTimeout: 120_000 });

const window = windowOf('');
const parse = (html: string) => new window.DOMParser().parseFromString(html, 'text/html').body;

const type: Command = (state, dispatch) => {
  dispatch?.(state.tr.insertText(' typed '));
  return true;
};
const remove: Command = (state, dispatch) => {
  dispatch?.(state.tr.deleteSelection());
  return true;
};
const commands = [
  ...Object.values(toggles),
  moveBlock(-1),
  moveBlock(1),
  setLink('https://y.example/'),
  setLink(null),
  type,
  remove,
];

/** Where in the text, how far from there, and what is done, each as a part of what is possible. */
const edits = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000), fc.constantFrom(...commands)), {
  maxLength: 6,
});

function edited(state: EditorState, [at, length, command]: [number, number, Command]): EditorState {
  const { doc, tr } = state;
  const from = Math.floor((at / 1000) * doc.content.size);
  const to = Math.min(doc.content.size, from + Math.floor(length / 20));
  const start = Selection.near(doc.resolve(from));
  const end = Selection.near(doc.resolve(to), -1);
  const selection =
    start.to <= end.from && start.$from.parent.inlineContent && end.$to.parent.inlineContent
      ? TextSelection.between(start.$from, end.$to)
      : start;
  const next = stateAfter(state.apply(tr.setSelection(selection)), command);
  next.doc.check();
  return next;
}

interface Shown {
  type: string;
  text: string;
  hrefs: string[];
  src: string;
}

/** What the desk shows, without the pictures whose files this test does not upload. */
function shownOn(html: string): Shown[] {
  const shape = mediumShape(html, window);
  for (const image of shape.querySelectorAll('img:not([src])')) withoutPicture(image);
  const names: Record<string, string> = { h2: 'h3', h3: 'h4' };
  return blocksOf(shape).map((block) =>
    plain({ ...block, type: (names[block.type] ?? block.type) as EditorBlock['type'] }),
  );
}

function plain({ type, text, hrefs = [], src = '' }: EditorBlock): Shown {
  const lines = text.split('\n').map((line) => line.trim());
  return { type, text: lines.join('\n').trim(), hrefs, src };
}

function inEditor(html: string): Shown[] {
  const pasted = pasteInto(toClipboardHtml({ html }, 'A title', window).html, window);
  return blocksOf(pasted).slice(1).map(plain);
}

async function onApi(html: string): Promise<Shown[]> {
  const body = parse(await storyBody(toMediumHtml({ html }, 'A title', window)));
  const names: Record<string, string> = { h2: 'h3', h3: 'h4' };
  return blocksOf(body)
    .slice(1)
    .map((block) =>
      plain({ ...block, type: (names[block.type] ?? block.type) as EditorBlock['type'] }),
    );
}

/** What is chosen for formulas is made. Marks around nothing that is seen are none. */
function saidBy(html: string) {
  const body = parse(html);
  applyForms(body);
  const { bare: _, marks, ...said } = toldBy(body);
  return { ...said, marks: marks.filter(([, words]) => words !== '') };
}

it('is what the desk shows', async () => {
  await fc.assert(
    fc.asyncProperty(writtenDocuments, edits, async (doc, steps) => {
      const html = htmlOf(steps.reduce(edited, EditorState.create({ doc })), window);
      const shown = shownOn(html);
      expect(inEditor(html), 'editor').toEqual(shown);
      expect(await onApi(html), 'api').toEqual(shown);
      const markdown = toMarkdown({ html }, { title: '' }, window);
      for (const [name, render] of Object.entries(renderers))
        expect(saidBy(render(markdown)), name).toEqual(saidBy(html));
    }),
    { numRuns: 30, seed, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false },
  );
});
