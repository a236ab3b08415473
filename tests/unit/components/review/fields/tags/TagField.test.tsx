// @vitest-environment jsdom
// The tag field by keyboard, pointer and paste, as a writer meets it.
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { TagField } from '@/components/review/fields/tags/TagField';
import { all, click, one, press, show, statusText, type } from '../../../mount';

interface Start {
  tags?: string[];
  pending?: string;
  isForApi?: boolean;
}

const suggestions = { page: ['Bread', 'Flour'], site: ['Baking'], before: ['Shortbread'] };

function Desk({ tags: first = [], pending: typed = '', isForApi = false }: Start) {
  const [tags, setTags] = useState(first);
  const [pending, setPending] = useState(typed);
  return (
    <TagField
      tags={tags}
      pending={pending}
      suggestions={suggestions}
      problem={undefined}
      isForApi={isForApi}
      onChange={(taken, rest) => {
        setTags(taken);
        setPending(rest);
      }}
      onPending={setPending}
    />
  );
}

const field = () => one<HTMLInputElement>('#tag');
const tags = () => all('[data-tag]').map(({ dataset }) => dataset.tag);
const options = () => all('[role=option]').map(({ dataset }) => dataset.option);

async function paste(text: string): Promise<boolean> {
  field().focus();
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  await act(() => {
    field().dispatchEvent(event);
  });
  return event.defaultPrevented;
}

it.each(['Tea,', '茶，', '茶、', 'خبز،'])('makes a tag of %j at its comma', async (typed) => {
  await show(<Desk />);
  await type(field(), typed);
  expect(tags()).toEqual([typed.slice(0, -1)]);
  expect(field().value).toBe('');
});

it('makes a tag at Enter, and sends nothing by it', async () => {
  await show(<Desk />);
  await type(field(), 'tea');
  expect(await press('Enter')).toEqual({ reachedDocument: false, prevented: true });
  expect(tags()).toEqual(['tea']);
});

it('leaves Enter alone while a keyboard composes, and Ctrl+Enter to the draft', async () => {
  await show(<Desk />);
  await type(field(), 'tea');
  expect((await press('Enter', { isComposing: true })).prevented).toBe(false);
  expect((await press('Enter', { ctrlKey: true })).reachedDocument).toBe(true);
  expect(tags()).toEqual([]);
});

it('splits a pasted list, and leaves a single tag to the browser', async () => {
  await show(<Desk tags={['Tea']} />);
  expect(await paste('sour dough')).toBe(false);
  expect(await paste('#bread #tea\n#slow')).toBe(true);
  expect(tags()).toEqual(['Tea', 'bread', 'slow']);
});

it('keeps in the field what finds no place among five, says so, and goes on when there is one', async () => {
  await show(<Desk tags={['a', 'b', 'c']} />);
  await paste('d; e; f; g');
  expect(tags()).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(field().value).toBe('f, g');
  expect(one('[data-full]').textContent).toContain('Medium accepts 5 tags');
  await click(one('[aria-label="Remove tag b"]'));
  field().focus();
  await press('Enter');
  expect(tags()).toEqual(['a', 'c', 'd', 'e', 'f']);
  expect(field().value).toBe('g');
});

it('takes the last tag back into the field at Backspace', async () => {
  await show(<Desk tags={['a', 'b']} />);
  field().focus();
  await press('Backspace');
  expect(tags()).toEqual(['a']);
  expect(field().value).toBe('b');
  expect((await press('Backspace')).prevented).toBe(false);
});

it('takes a suggestion under the field by one click, and keeps what is typed', async () => {
  await show(<Desk pending="half a t" />);
  await click(one('[data-suggested-tag=Baking]'));
  expect(tags()).toEqual(['Baking']);
  expect(field().value).toBe('half a t');
  expect(all('[data-suggested-tag=Baking]')).toEqual([]);
});

it('finds suggestions while typing, and takes one by arrows and Enter', async () => {
  await show(<Desk />);
  await type(field(), 'br');
  expect(options()).toEqual(['Bread', 'Shortbread']);
  expect(statusText()).toContain('2 suggested');
  expect(field().getAttribute('aria-expanded')).toBe('true');
  expect(field().getAttribute('aria-activedescendant')).toBeNull();
  await press('ArrowDown');
  await press('ArrowDown');
  const active = field().getAttribute('aria-activedescendant') ?? '';
  expect(document.getElementById(active)?.dataset.option).toBe('Shortbread');
  await press('Enter');
  expect(tags()).toEqual(['Shortbread']);
  expect(field().value).toBe('');
});

it('keeps what is typed past both ends of the list', async () => {
  await show(<Desk />);
  await type(field(), 'br');
  await press('ArrowUp');
  expect(field().getAttribute('aria-activedescendant')).toBe('tag-option-1');
  await press('ArrowDown');
  expect(field().getAttribute('aria-activedescendant')).toBeNull();
  await press('Enter');
  expect(tags()).toEqual(['br']);
});

it('opens everything by an arrow, and closes it by Escape without closing the popup', async () => {
  await show(<Desk />);
  field().focus();
  await press('ArrowDown');
  expect(options()).toEqual(['Bread', 'Flour', 'Baking', 'Shortbread']);
  expect(await press('Escape')).toEqual({ reachedDocument: false, prevented: true });
  expect(options()).toEqual([]);
  expect((await press('Escape')).reachedDocument).toBe(true);
});

it('takes an option by a click without losing the focus', async () => {
  await show(<Desk />);
  await type(field(), 'fl');
  await click(one('[data-option=Flour]'));
  expect(tags()).toEqual(['Flour']);
  expect(document.activeElement).toBe(field());
});

it('speaks of the limit of the API only on the way through it, and only past it', async () => {
  await show(<Desk tags={['a', 'b', 'c', 'd']} />);
  expect(all('[data-too-many]')).toEqual([]);
  await show(<Desk key="api" tags={['a', 'b', 'c', 'd']} isForApi />);
  expect(all('[data-too-many]')).toHaveLength(1);
  expect(all('[data-stays]').map(({ dataset }) => dataset.tag)).toEqual(['d']);
  await show(<Desk key="few" tags={['a', 'b', 'c']} isForApi />);
  expect(all('[data-too-many]')).toEqual([]);
});
