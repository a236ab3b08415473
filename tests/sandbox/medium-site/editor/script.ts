// The page's script, made of the modules that the tests read too.
import path from 'node:path';

let made: Promise<string> | undefined;

async function build(): Promise<string> {
  // Loaded on first use: most tests never open the editor.
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: path.join(import.meta.dirname, 'editor.entry.ts'),
    platform: 'browser',
  });
  try {
    const { output } = await bundle.generate({ format: 'iife' });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}

/** One script without imports. */
export function editorScript(): Promise<string> {
  made ??= build();
  return made;
}
