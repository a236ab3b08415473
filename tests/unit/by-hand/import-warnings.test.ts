import { describe, expect, it } from 'vitest';
import { importAddress, importWarnings } from '@/utils/by-hand/import-warnings';

describe('what speaks against an import', () => {
  const address = 'https://journal.example/one';
  const whole = { scope: 'article', isEdited: false } as const;

  it('is nothing for an article in the open', () => {
    expect(importWarnings(address, whole, { barriers: [] })).toEqual([]);
  });

  it('is that the page is not free, not to be taken up, or out of reach', () => {
    const barriers = ['noindex', 'paywall'] as const;
    const said = importWarnings('http://localhost:8080/', whole, { barriers: [...barriers] });
    expect(said.join(' ')).toMatch(/private network.*noindex.*not free/);
  });

  it.each(['selection', 'quote'] as const)('is that the %s is but a part', (scope) => {
    expect(importWarnings(address, { scope, isEdited: false }, { barriers: [] })).toHaveLength(1);
  });

  it('concerns the page’s address also where the story has no canonical link', () => {
    const page = { url: 'http://localhost/', canonicalCandidates: [] };
    expect(importAddress({ canonicalUrl: '' }, page)).toBe('http://localhost/');
    expect(importAddress({ canonicalUrl: address }, page)).toBe(address);
  });
});
