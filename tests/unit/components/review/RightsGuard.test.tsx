// @vitest-environment jsdom
// What the desk says on a page that somebody else may have written.
import { expect, it, vi } from 'vitest';
import { RightsGuard } from '@/components/review/RightsGuard';
import { rightsWords } from '@/utils/draft/site/rights-words';
import { type License, licenses } from '@/utils/medium/license';
import { action, click, one, show, statusText } from '../mount';

async function setUp(license: License | null, canQuote: boolean) {
  const calls = { onMine: vi.fn(), onQuote: vi.fn() };
  await show(<RightsGuard site="journal.example" {...{ license, canQuote }} {...calls} />);
  return calls;
}

it.each([null, ...licenses])('says the rules in two sentences, with the license %s', (license) => {
  const { sentences, isMild } = rightsWords(license);
  expect(sentences.replace(/4\.0/g, '').match(/[.?!](?= |$)/g)).toHaveLength(2);
  expect(sentences).toContain('without a warning');
  expect(isMild).toBe(license !== null && license !== 'all-rights-reserved');
});

it('warns, and is milder where the page’s license allows it', async () => {
  await setUp(null, false);
  expect(one('[data-rights]').dataset.rights).toBe('warned');
  await setUp('all-rights-reserved', false);
  expect(one('[data-rights]').dataset.rights).toBe('warned');
  expect(one('.rights').textContent).toContain('“All rights reserved”');
  await setUp('cc-40-by-nc', false);
  expect(one('[data-rights]').dataset.rights).toBe('allowed');
  expect(one('.rights').textContent).toContain('CC BY-NC 4.0');
});

it('leads both ways by a click', async () => {
  const { onMine, onQuote } = await setUp(null, true);
  await click(action('mine'));
  expect(onMine).toHaveBeenCalledOnce();
  await click(action('quote'));
  expect(onQuote).toHaveBeenCalledOnce();
  expect(statusText()).toEqual(['']);
});

it('says how to quote where nothing is chosen yet', async () => {
  const { onQuote } = await setUp(null, false);
  await click(action('quote'));
  expect(onQuote).not.toHaveBeenCalled();
  expect(statusText()[0]).toContain('select words on the page');
});
