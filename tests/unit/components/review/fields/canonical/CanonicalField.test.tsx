// @vitest-environment jsdom
// The canonical link: one line, a warning where there is one, and a list that opens.
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { CanonicalField } from '@/components/review/fields/canonical/CanonicalField';
import type { CanonicalCandidate } from '@/utils/clip/types';
import { action, all, click, one, show, type } from '../../../mount';

const page = 'https://blog.example/post';
const candidates: CanonicalCandidate[] = [
  { source: 'rel-canonical', url: 'https://origin.example/p', also: ['og:url'] },
  { source: 'tab', url: page },
  { source: 'json-ld', url: 'http://localhost/p' },
];

interface Given {
  known?: CanonicalCandidate[];
  isOwn?: boolean;
}

function Desk({ known = candidates, isOwn = false }: Given) {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <CanonicalField
      value={chosen ?? known[0]?.url ?? ''}
      isChosen={chosen !== null}
      candidates={known}
      pageUrl={page}
      noticed={null}
      isOwn={isOwn}
      problem={undefined}
      onChange={setChosen}
    />
  );
}

const field = () => one<HTMLInputElement>('#canonicalUrl');
const warnings = () => all('[data-warning]').map(({ dataset }) => dataset.warning);

it('shows one line, and what speaks against it', async () => {
  await show(<Desk />);
  expect(field().value).toBe('https://origin.example/p');
  expect(warnings()).toEqual(['copy']);
  expect(all('[type=radio]')).toEqual([]);
});

it('opens the candidates with where each comes from, and takes one by one click', async () => {
  await show(<Desk />);
  await click(action('choose-canonical'));
  expect(action('choose-canonical').getAttribute('aria-expanded')).toBe('true');
  expect(all('.canonical-origin').map(({ textContent }) => textContent)).toEqual([
    'The page’s canonical link, its share link · another site',
    'The address bar',
    'Its structured data · private address',
  ]);
  expect(one<HTMLInputElement>('[data-candidate=rel-canonical]').checked).toBe(true);
  await click(one('[data-candidate=json-ld]'));
  expect(field().value).toBe('http://localhost/p');
  expect(warnings()).toEqual(['private']);
});

it('takes an address of the writer’s own, which is none of the list', async () => {
  await show(<Desk />);
  await type(field(), ' https://blog.example/mine ');
  expect(field().value).toBe('https://blog.example/mine');
  await click(action('choose-canonical'));
  expect(all<HTMLInputElement>('[type=radio]').some(({ checked }) => checked)).toBe(false);
});

it('offers no choice where there is none, until the writer leaves it', async () => {
  const known: CanonicalCandidate[] = [{ source: 'tab', url: page }];
  await show(<Desk known={known} />);
  expect(all('[data-action=choose-canonical]')).toEqual([]);
  await type(field(), 'https://blog.example/mine');
  await click(action('choose-canonical'));
  await click(one('[data-candidate=tab]'));
  expect(field().value).toBe(page);
});

it('offers and warns of nothing in a story of the writer’s own', async () => {
  await show(<Desk isOwn />);
  expect(all('[data-action=choose-canonical], [data-warning]')).toEqual([]);
});
