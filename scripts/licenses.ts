// The licences of everything that ships, as one text in both packages: derived from the modules that the bundler really
// put into the chunks, so that no dependency can be forgotten. The build fails where a licence text is missing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const licensesFile = 'licenses.txt';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Package {
  name: string;
  version: string;
  license?: string;
  repository?: string | { url: string };
}

/** What the bundler tells of a chunk. */
interface Chunk {
  moduleIds?: readonly string[];
}

/** Packages that state their licence, but come without the file of their repository: its copyright line. */
const copyrightLines: [RegExp, string][] = [
  // https://github.com/wxt-dev/wxt/blob/main/LICENSE
  [/^(?:wxt$|@wxt-dev\/)/, 'Copyright (c) 2023 Aaron'],
];

/** Long texts of which each stands once, at the end of the file. */
const sharedTexts: readonly { name: string; text: string }[] = [
  {
    name: 'MIT License',
    text: readText(join(root, 'LICENSE')).replace(/^.*?(?=Permission is hereby granted)/s, ''),
  },
  { name: 'Apache License 2.0', text: readText(join(root, 'scripts/licenses/Apache-2.0.txt')) },
  {
    name: 'Mozilla Public License 2.0',
    text: readText(join(root, 'node_modules/webextension-polyfill/LICENSE')),
  },
];

const licenseFileName = /^(?:third-party-)?(?:licen[cs]e|copying|notice)/i;

/**
 * Where a module comes from. Virtual ones are code of the tool that made them.
 *
 * @param id absolute path, or `\0` and a name
 * @returns the folder of a package, or null for a file of our own. Throws where nobody would know
 */
export function packageFolderOf(id: string): string | null {
  const virtual = /^\0(?:(rolldown|vite)\/|virtual:(wxt)-)/.exec(id);
  if (virtual) return join(root, 'node_modules', virtual[1] ?? virtual[2] ?? '');
  const inPackage = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'));
  if (inPackage) return inPackage[0];
  if (id.startsWith('\0')) throw new Error(`${JSON.stringify(id)}: whose code is it?`);
  return null;
}

/** The whole file: ours first, then the packages by license and name. */
export function licensesText(folders: Iterable<string>): string {
  const sections = [...new Set(folders)].map(sectionOf);
  // By code units: the same on every machine. Packages of one license stand together, which packs the long texts into less.
  sections.sort((one, other) => (one.order < other.order ? -1 : 1));
  const own = [
    `Clipdraft ${readPackage(root).version} is free software, under this license:`,
    readText(join(root, 'LICENSE')),
    'It is made with the packages below. Each belongs to its authors and has its own license.',
  ];
  const others = sections.map(
    ({ title, text }) => `${'='.repeat(80)}\n${title}\n\n${shortened(text)}`,
  );
  const texts = sharedTexts
    .filter(({ name }) => others.some((section) => section.includes(referenceTo(name))))
    .map(({ name, text }) => `${'-'.repeat(80)}\n${name}\n\n${text}`);
  // The mark tells browsers that the names in it are UTF-8.
  return `\uFEFF${[...own, ...others, ...texts].join('\n\n')}\n`;
}

/** Names a long text where it stood, word for word; how its lines were broken does not count. All other words stay. */
function shortened(text: string): string {
  return sharedTexts.reduce(
    (rest, shared) => rest.replace(anyLines(shared.text), () => referenceTo(shared.name)),
    text,
  );
}

function referenceTo(name: string): string {
  return `[Here stands the ${name}, whose words are at the end of this file.]`;
}

function anyLines(text: string): RegExp {
  const words = text.trim().split(/\s+/);
  return new RegExp(
    words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'),
    'g',
  );
}

/** A plugin for the bundler that notes what it bundles, and the hook of WXT that writes the file in the end. */
export function shipLicenses() {
  const folders = new Set<string>();
  return {
    plugin: {
      name: 'clipdraft:licenses',
      generateBundle(_: unknown, bundle: Record<string, Chunk>) {
        for (const { moduleIds = [] } of Object.values(bundle)) {
          for (const id of moduleIds) {
            const folder = packageFolderOf(id);
            if (folder !== null) folders.add(folder);
          }
        }
      },
    },
    write(outDir: string): void {
      writeFileSync(join(outDir, licensesFile), licensesText(folders));
    },
  };
}

function sectionOf(folder: string): { order: string; title: string; text: string } {
  const { name, version, license, repository } = readPackage(folder);
  if (license === undefined) throw new Error(`${name} does not say which license it has.`);
  const texts = readdirSync(folder)
    .filter((file) => licenseFileName.test(file))
    .sort()
    .map((file) => readText(join(folder, file)));
  if (texts.length === 0) texts.push(statedLicense(name, license));
  // Readability's file only points to the text, which has to come along.
  if (
    license.includes('Apache-2.0') &&
    !texts.some((text) => text.includes('TERMS AND CONDITIONS'))
  )
    texts.push(readText(join(root, 'scripts/licenses/Apache-2.0.txt')));
  const address = typeof repository === 'string' ? repository : repository?.url;
  const project = /github\.com\/[^/]+\/[^/]+?(?=\.git$|$)/.exec(address ?? '')?.[0];
  return {
    order: `${license.includes('MPL') ? 'MPL' : license} ${name}`,
    title: `${name} ${version}`,
    text: [
      `License: ${license}`,
      // The Mozilla Public License asks where the source code can be had.
      `Source code: https://www.npmjs.com/package/${name}/v/${version}`,
      ...(project === undefined ? [] : [`             https://${project}`]),
      ...texts.map((text) => `\n${text}`),
    ].join('\n'),
  };
}

/** The text of the MIT License, which differs in the copyright line alone. */
function statedLicense(name: string, license: string): string {
  const copyright = copyrightLines.find(([names]) => names.test(name))?.[1];
  if (license !== 'MIT' || copyright === undefined)
    throw new Error(
      `${name} has no license file: its copyright line belongs into ${import.meta.filename}.`,
    );
  return readText(join(root, 'LICENSE')).replace(/^Copyright .*$/m, copyright);
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
}

function readText(file: string): string {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
  // Vite appends the licenses of its own parts, of which none is in what it gives to others.
  return text.split('\n# Licenses of bundled dependencies')[0]?.trimEnd() ?? text;
}
