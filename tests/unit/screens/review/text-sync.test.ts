// Two windows on one text: nobody's words are overwritten unseen.
import { describe, expect, it } from 'vitest';
import { seen, sent, startSync, typed } from '@/utils/screens/review/text-sync';

const news = (...steps: Parameters<typeof seen>) => seen(...steps).news;

describe('what another window stored', () => {
  it('is followed where nothing is typed here', () => {
    expect(news(startSync(null), '<p>theirs</p>')).toBe('follow');
    expect(news(startSync('<p>a</p>'), null)).toBe('follow');
  });

  it('is a question while something typed here is not sent, or not stored', () => {
    expect(news(typed(startSync(null)), '<p>theirs</p>')).toBe('conflict');
    expect(news(sent(typed(startSync(null)), '<p>mine</p>'), '<p>theirs</p>')).toBe('conflict');
    expect(news(typed(startSync('<p>a</p>')), null)).toBe('conflict');
  });

  it('is no news twice', () => {
    const { sync } = seen(typed(startSync(null)), '<p>theirs</p>');
    expect(news(sync, '<p>theirs</p>')).toBe('known');
  });
});

describe('what this window stored', () => {
  it('is no news, in whatever order its own texts are seen', () => {
    const both = sent(sent(startSync(null), '<p>1</p>'), '<p>2</p>');
    const first = seen(both, '<p>1</p>');
    expect(first.news).toBe('known');
    expect(seen(first.sync, '<p>2</p>')).toMatchObject({ news: 'known', sync: { sent: [] } });
    expect(seen(both, '<p>2</p>')).toMatchObject({ news: 'known', sync: { sent: [] } });
  });

  it('is followed by what another window stores then', () => {
    const { sync } = seen(sent(startSync(null), '<p>mine</p>'), '<p>mine</p>');
    expect(news(sync, '<p>theirs</p>')).toBe('follow');
  });
});
