// What an upload must look like. https://github.com/Medium/medium-api-docs#34-images
import { RuleError } from './errors.ts';

/** Largest picture taken, in bytes. A guess: Medium publishes no number for its API. */
export const maxImageBytes = 25_000_000;

/** How files of each accepted type begin, as Latin-1. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['\xff\xd8\xff'],
  'image/png': ['\x89PNG\r\n\x1a\n'],
  'image/gif': ['GIF87a', 'GIF89a'],
  'image/tiff': ['II*\0', 'MM\0*'],
};

function isOfType(bytes: Uint8Array, type: string): boolean {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return Object.hasOwn(beginnings, type)
    ? (beginnings[type] ?? []).some((beginning) => start.startsWith(beginning))
    : false;
}

async function readForm(bytes: ArrayBuffer, type: string): Promise<FormData> {
  if (!/^multipart\/form-data\s*;/i.test(type)) {
    throw new RuleError(`The header Content-Type must be multipart/form-data, not '${type}'.`);
  }
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch (error) {
    throw new RuleError(`The form cannot be read: ${error instanceof Error ? error.message : ''}`);
  }
}

/** The one file of the form; throws a {@link RuleError} for anything else. */
export async function readImage(body: ArrayBuffer, type: string) {
  const parts = [...(await readForm(body, type))];
  const [name, file] = parts[0] ?? [];
  if (parts.length !== 1 || name !== 'image') {
    throw new RuleError('The form must have one part, named image.');
  }
  if (!(file instanceof File) || file.name === '') {
    throw new RuleError('The part image must be a file with a name.');
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isOfType(bytes, file.type)) {
    throw new RuleError('The media is not in a format we understand.');
  }
  return { filename: file.name, contentType: file.type, bytes };
}
