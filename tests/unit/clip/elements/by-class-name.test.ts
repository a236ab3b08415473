// Each name is looked at once, so what a set of names means is put together from its names.
import { describe, expect, it } from 'vitest';
import { byClassName } from '@/utils/clip/elements/by-class-name';

const readersOf = (classes: string) => {
  const { evenHidden, onlyShown } = byClassName(classes);
  return [...evenHidden, ...onlyShown];
};

describe('what class names mean to the readers', () => {
  it('is what each of the names means', () => {
    const both = new Set([...readersOf('post-caption'), ...readersOf('video-embed')]);
    expect(both.size).toBeGreaterThan(2);
    expect(new Set(readersOf('wide video-embed dark post-caption'))).toEqual(both);
  });

  it('is the same in whatever order the names stand', () => {
    const names = ['post-caption', 'video-embed', 'slide', 'sr-only', 'katex'];
    expect(byClassName(names.join(' '))).toEqual(byClassName(names.toReversed().join('\n')));
    expect(byClassName('slide sr-only').isHidden).toBe(true);
    expect(byClassName('katex slide').isFormula).toBe(true);
  });

  it('is nothing when no reader knows one of them, also where two names together would be one', () => {
    expect(byClassName('sr only')).toBe(byClassName(''));
    expect(byClassName('flex items-center')).toBe(byClassName(''));
  });
});
