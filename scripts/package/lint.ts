// Mozilla's own linter, as addons.mozilla.org runs it: https://github.com/mozilla/addons-linter
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Verdict } from './verdict.ts';

interface Message {
  code: string;
  file?: string;
  line?: number;
}

/**
 * Warnings that belong to libraries, by code, and how many at most: `innerHTML` is how Readability and DOMPurify parse, how
 * Preact can be told to set markup (we never do; Biome's noDangerouslySetInnerHtml holds it), and how ProseMirror reads what is pasted.
 */
const ofLibraries: Readonly<Record<string, number>> = { UNSAFE_VAR_ASSIGNMENT: 5 };

/** @param file the Firefox package */
export async function lint(file: string): Promise<Verdict> {
  const said = await promisify(execFile)('addons-linter', [file, '--output', 'json']).catch(
    // It ends with 1 where it finds an error, and says all the same.
    (error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }),
  );
  const { errors, warnings } = JSON.parse(said.stdout) as Record<'errors' | 'warnings', Message[]>;
  const ours = [...errors, ...warnings.filter(isOurs(new Map()))];
  return {
    name: "Mozilla's linter",
    state: ours.length === 0 ? 'good' : 'bad',
    found:
      ours
        .map(({ code, file: where, line }) => `${code} in ${where ?? '?'}:${line ?? '?'}`)
        .join(', ') || `no error; ${warnings.length} warnings about code of libraries`,
  };
}

function isOurs(seen: Map<string, number>): (warning: Message) => boolean {
  return ({ code }) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return count > (ofLibraries[code] ?? 0);
  };
}
