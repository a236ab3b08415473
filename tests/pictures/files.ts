// Picture files of a few bytes and any size in pixels. Those of one colour are whole and can be decoded, at their cost; the
// others have honest heads and nothing behind.
import { crc32, deflateSync } from 'node:zlib';

const letters = (text: string) => [...Buffer.from(text, 'latin1')];
const big = (value: number, bytes = 4) =>
  Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** (bytes - 1 - index)) % 256);
const little = (value: number, bytes = 4) => big(value, bytes).toReversed();

const bytes = (...parts: number[][]) => Uint8Array.from(parts.flat());

/** Black. @param frames more than one: it says so, and has none of them */
export function png(width: number, height: number, frames = 1): Uint8Array<ArrayBuffer> {
  const chunk = (name: string, content: number[]) => {
    const named = [...letters(name), ...content];
    return [...big(content.length), ...named, ...big(crc32(Uint8Array.from(named)))];
  };
  // One bit for a pixel, and one byte in front of each row.
  const rows = Buffer.alloc(height * (1 + Math.ceil(width / 8)));
  return bytes(
    letters('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', [...big(width), ...big(height), 1, 0, 0, 0, 0]),
    frames > 1 ? chunk('acTL', [...big(frames), ...big(0)]) : [],
    chunk('IDAT', [...deflateSync(rows, { level: 9 })]),
    chunk('IEND', []),
  );
}

interface JpegOptions {
  scans?: number;
  /** Bytes in front of the size. */
  before?: number[];
}

export function jpeg(width: number, height: number, { scans = 1, before = [] }: JpegOptions = {}) {
  const segment = (marker: number, content: number[]) => [
    0xff,
    marker,
    ...big(content.length + 2, 2),
    ...content,
  ];
  return bytes(
    [0xff, 0xd8],
    segment(0xe0, letters('JFIF\0')),
    before,
    segment(0xc2, [8, ...big(height, 2), ...big(width, 2), 1, 1, 0x11, 0]),
    ...Array.from({ length: scans }, () => [
      ...segment(0xda, [1, 1, 0, 0, 63, 0]),
      ...[0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56],
    ]),
    [0xff, 0xd9],
  );
}

/** @param frames each with its own place and size */
export function gif(
  width: number,
  height: number,
  frames: readonly { x?: number; y?: number; width: number; height: number }[] = [
    { width, height },
  ],
) {
  const picture = ({ x = 0, y = 0, ...size }: (typeof frames)[number]) => [
    ...[0x21, 0xf9, 4, 0, 0, 0, 0, 0],
    0x2c,
    ...[x, y, size.width, size.height].flatMap((it) => little(it, 2)),
    0x80,
    ...[0, 0, 0, 255, 255, 255],
    ...[2, 2, 0x4c, 0x01, 0],
  ];
  return bytes(
    letters('GIF89a'),
    little(width, 2),
    little(height, 2),
    [0x80, 0, 0, 0, 0, 0, 255, 255, 255],
    ...frames.map(picture),
    [0x3b],
  );
}

function chunk(name: string, content: number[]): number[] {
  return [
    ...letters(name),
    ...little(content.length),
    ...content,
    ...(content.length % 2 ? [0] : []),
  ];
}

function riff(content: number[]): Uint8Array<ArrayBuffer> {
  return bytes(chunk('RIFF', [...letters('WEBP'), ...content]));
}

/** A picture of one colour: every code has one sign, which takes no bits. */
function lossless(width: number, height: number): number[] {
  const signs: string[] = [];
  const put = (value: number, count: number) =>
    signs.unshift(value.toString(2).padStart(count, '0'));
  put(0x2f, 8);
  put(width - 1, 14);
  put(height - 1, 14);
  put(0, 1 + 3 + 1 + 1 + 1);
  for (const colour of [92, 38, 160, 255]) {
    put(0b101, 3);
    put(colour, 8);
  }
  put(0b0001, 4);
  const all = signs.join('');
  const length = Math.ceil(all.length / 8);
  const padded = all.padStart(length * 8, '0');
  const octets = Array.from({ length }, (_, index) =>
    Number.parseInt(padded.slice(index * 8, index * 8 + 8), 2),
  );
  return chunk('VP8L', octets.toReversed());
}

/** Blue, and whole. */
export function webp(width: number, height: number): Uint8Array<ArrayBuffer> {
  return riff(lossless(width, height));
}

export function lossyWebp(width: number, height: number): Uint8Array<ArrayBuffer> {
  return riff(
    chunk('VP8 ', [0x10, 0, 0, 0x9d, 0x01, 0x2a, ...little(width, 2), ...little(height, 2), 0, 0]),
  );
}

/** A canvas, and frames on it, which may lie about their size. */
export function movingWebp(
  canvas: readonly [number, number],
  frames: readonly (readonly [number, number])[],
): Uint8Array<ArrayBuffer> {
  const size = ([width, height]: readonly [number, number]) => [
    ...little(width - 1, 3),
    ...little(height - 1, 3),
  ];
  return riff([
    ...chunk('VP8X', [0x02, 0, 0, 0, ...size(canvas)]),
    ...chunk('ANIM', [0, 0, 0, 0, 0, 0]),
    ...frames.flatMap((frame) =>
      chunk('ANMF', [...little(0, 6), ...size(canvas), ...little(0, 4), ...lossless(...frame)]),
    ),
  ]);
}

/** Heads alone. @param sizes of its parts: a picture may be put together from several */
export function avif(
  sizes: readonly (readonly [number, number])[],
  { isMoving = false, track = [0, 0] as readonly [number, number] } = {},
): Uint8Array<ArrayBuffer> {
  const box = (name: string, ...content: number[][]) => {
    const all = content.flat();
    return [...big(all.length + 8), ...letters(name), ...all];
  };
  const whole = [0, 0, 0, 0];
  const parts = sizes.map((size) => box('ispe', whole, ...size.map((it) => big(it))));
  const head = box('tkhd', Array(76).fill(0), ...track.map((it) => [...big(it, 2), 0, 0]));
  return bytes(
    box('ftyp', letters(isMoving ? 'avis' : 'avif'), whole, letters('mif1')),
    box('meta', whole, box('hdlr', Array(25).fill(0)), box('iprp', box('ipco', ...parts))),
    isMoving ? box('moov', box('trak', head)) : [],
    box('mdat', Array(16).fill(0)),
  );
}
