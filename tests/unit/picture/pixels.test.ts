// Sizes told from the bytes of picture files, before anything decodes them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBearable } from '@/utils/picture/bounds';
import { pixelsOf } from '@/utils/picture/pixels';
import { avif, gif, jpeg, lossyWebp, movingWebp, png, webp } from '../../pictures/files';

const still = { isMoving: false, passes: 1 };

describe('T16 the size of a file is told from its bytes', () => {
  it.each([
    ['PNG', png(320, 120)],
    ['JPEG', jpeg(320, 120)],
    ['GIF', gif(320, 120)],
    ['lossless WebP', webp(320, 120)],
    ['lossy WebP', lossyWebp(320, 120)],
    ['AVIF', avif([[320, 120]])],
  ])('%s', (_, file) => {
    expect(pixelsOf(file)).toEqual({ ...still, width: 320, height: 120 });
  });

  it('whatever type it was sent under, and wherever it lies in a longer piece of memory', () => {
    const long = new Uint8Array([9, 9, 9, ...webp(16_383, 16_383)]);
    expect(pixelsOf(long.subarray(3))).toMatchObject({ width: 16_383, height: 16_383 });
  });

  it('behind segments of a JPEG that look like a size', () => {
    const thumbnail = [0xff, 0xe1, 0, 12, 0xff, 0xc0, 0, 8, 8, 0, 1, 0, 1, 0];
    expect(pixelsOf(jpeg(9_000, 8_000, { before: thumbnail }))).toMatchObject({
      width: 9_000,
      height: 8_000,
    });
  });

  it('by the greatest of several, which may reach beyond the first', () => {
    const frames = [
      { width: 10, height: 10 },
      { x: 100, y: 50, width: 9_000, height: 20 },
    ];
    expect(pixelsOf(gif(10, 10, frames))).toEqual({
      width: 9_100,
      height: 70,
      isMoving: true,
      passes: 1,
    });
    const frame = [16_000, 12_000] as const;
    expect(pixelsOf(movingWebp([10, 10], [[10, 10], frame]))).toEqual({
      width: 16_000,
      height: 12_000,
      isMoving: true,
      passes: 1,
    });
    expect(pixelsOf(avif([[64, 64], frame, [512, 512]]))).toMatchObject({
      width: 16_000,
      height: 12_000,
    });
    expect(pixelsOf(avif([[64, 64]], { isMoving: true, track: frame }))).toEqual({
      width: 16_000,
      height: 12_000,
      isMoving: true,
      passes: 1,
    });
  });

  it('with the frames of a PNG, and the scans of a JPEG', () => {
    expect(pixelsOf(png(8, 8, 3))).toMatchObject({ isMoving: true });
    expect(pixelsOf(jpeg(8, 8, { scans: 12 }))).toMatchObject({ passes: 12 });
  });

  it.each([
    ['words', new TextEncoder().encode('<!doctype html><p>Not found</p>')],
    ['nothing', new Uint8Array()],
    ['a head that is cut off', png(320, 120).subarray(0, 20)],
    ['a size of nothing', gif(0, 0)],
    ['a JPEG without a size', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)],
  ])('and is not known of %s', (_, file) => {
    expect(pixelsOf(file)).toBeNull();
  });

  it('and whatever stands in a file, looking at it ends', () => {
    const files = [png(9, 9), jpeg(9, 9), gif(9, 9), movingWebp([9, 9], [[9, 9]]), avif([[9, 9]])];
    const broken = fc
      .tuple(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(200), fc.constantFrom(0, 1, 8, 127, 255)), { maxLength: 12 }),
        fc.nat(250),
      )
      .map(([file, changes, length]) => {
        const copy = Uint8Array.from(file).subarray(0, length);
        for (const [at, value] of changes) if (at > 11 && at < copy.length) copy[at] = value;
        return copy;
      });
    fc.assert(
      fc.property(broken, (file) => {
        const pixels = pixelsOf(file);
        return pixels === null || pixels.width * pixels.height > 0;
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('T16 what may be decoded', () => {
  const size = (width: number, height: number, isMoving = false, passes = 1) =>
    isBearable({ width, height, isMoving, passes });

  it('is 40 million pixels, ten million of what moves, and a JPEG of a hundred scans', () => {
    expect([size(8_000, 5_000), size(8_000, 5_001)]).toEqual([true, false]);
    expect([size(4_000, 2_500, true), size(4_000, 2_501, true)]).toEqual([true, false]);
    expect([size(1, 1, false, 100), size(1, 1, false, 101)]).toEqual([true, false]);
  });
});
