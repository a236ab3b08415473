// Answers for pictures of stored pages, whose servers are not asked. A reader may look at a picture's box, so a
// broken picture would be taken for an icon.
import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A grey PNG. https://www.w3.org/TR/png-3/#5DataRep */
export function flatPicture(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a sample, the colour type "greyscale".
  header.writeUInt8(8, 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width, 0x80)]);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const photo = flatPicture(900, 600);
const icon = flatPicture(24, 24);

/** Words in addresses of what is no photo: decoration, faces, counters. */
const small =
  /avatar|badge|beacon|blank|counter|emoji|icon|logo|pixel|spacer|sprite|track|1x1|\/b\/ss\//i;

export function pictureAt(address: string): Buffer {
  return small.test(address) ? icon : photo;
}
