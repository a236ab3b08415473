// Two floors under the click, built anew each time: an extension whose popup is one word, and one whose popup runs nothing but
// Readability in the page and shows its text. Each has a background that does nothing, so that no process has to start for
// them which is there already for Clipdraft.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/command.ts';
import { bundleFile } from '../fidelity/bundles.ts';

const popup = (body: string) =>
  `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Floor</title></head>\n<body>${body}</body>\n</html>\n`;

function write(name: string, files: Readonly<Record<string, string>>): string {
  const folder = path.join(root, '.cache/bench', name);
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name,
    version: '1.0',
    permissions: ['activeTab', 'scripting'],
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js' },
  };
  const all = {
    'manifest.json': JSON.stringify(manifest, null, 2),
    // It answers, so that the time of its start can be told.
    'background.js': 'chrome.runtime.onMessage.addListener((_, __, answer) => answer(null));\n',
    ...files,
  };
  for (const [file, text] of Object.entries(all)) writeFileSync(path.join(folder, file), text);
  return folder;
}

/** @returns the folder of the extension with the empty popup */
export function emptyFloor(): string {
  return write('empty-popup', { 'popup.html': popup('<main data-ready>Empty</main>') });
}

/** @returns the folder of the extension with Readability alone */
export async function readabilityFloor(): Promise<string> {
  const entry = path.join(import.meta.dirname, 'in-page/readability-text.entry.ts');
  return write('readability-popup', {
    'popup.html': popup('<main></main><script src="popup.js"></script>'),
    'popup.js': `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    files: ['/clip.js'],
    injectImmediately: true,
  });
  const main = document.querySelector('main');
  main.textContent = result;
  main.dataset.ready = '';
})();
`,
    // What a script ends with is what the popup gets.
    'clip.js': `${await bundleFile(entry)}\nglobalThis.benchText`,
  });
}
