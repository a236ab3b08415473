// A view as a screen reader is told of it: Chromium's accessibility tree, one line a thing, in the order in which it is read.
import type { Protocol } from 'puppeteer-core';
import { ChromiumView } from './driver/chromium-view.ts';
import type { View } from './driver/launch.ts';

type Node = Protocol.Accessibility.AXNode;

/** What only groups: a screen reader says nothing of it. */
const silent = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker']);

/** What is said after name and role. */
const states = [
  'level',
  'checked',
  'pressed',
  'expanded',
  'selected',
  'disabled',
  'invalid',
  'required',
  'haspopup',
  'live',
  'roledescription',
] as const;

/** What differs from day to day, and from run to run. */
const masks: readonly [RegExp, string][] = [
  [/[A-Z][a-z]{2} \d{1,2}, \d{4}(?:, | at )\d{1,2}:\d{2}\s[AP]M/g, '(time)'],
  [/ending in \w{4}/g, 'ending in (four)'],
];

/** @param view of Chromium @returns the lines; inside of something is further in */
export async function treeOf(view: View): Promise<string> {
  if (!(view instanceof ChromiumView)) throw new Error('Only Chromium tells its tree.');
  const session = await view.page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const tell = (node: Node, depth: number, around: string) => {
    const name = nameOf(node);
    const role = String(node.role?.value ?? '');
    // A name that is made of its own words is said once.
    const isSilent =
      node.ignored ||
      (silent.has(role) && name === '') ||
      role === 'InlineTextBox' ||
      (role === 'StaticText' && (around.includes(name) || name === ''));
    if (!isSilent) lines.push(`${'  '.repeat(depth)}${lineOf(node, role, name)}`);
    const inner = isSilent ? depth : depth + 1;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) tell(child, inner, isSilent ? around : name);
    }
  };
  const [root] = nodes;
  if (root) tell(root, 0, '');
  const text = masks.reduce((all, [what, mask]) => all.replace(what, mask), lines.join('\n'));
  return `${text}\n`;
}

const nameOf = ({ name }: Node) => String(name?.value ?? '').trim();

function lineOf(node: Node, role: string, name: string): string {
  const said = (node.properties ?? []).flatMap(({ name: state, value }) => {
    const isTold = (states as readonly string[]).includes(state);
    const is = value.value;
    if (!isTold || is === false || is === 'false' || is === 'off' || is === '' || is === undefined)
      return state === 'expanded' && is === false ? ['collapsed'] : [];
    return [is === true || is === 'true' ? state : `${state} ${is}`];
  });
  const value = node.value?.value;
  const description = String(node.description?.value ?? '').trim();
  return [
    role === 'StaticText' ? 'text' : role,
    name && `“${name}”`,
    value !== undefined && value !== '' && value !== name && `= “${value}”`,
    ...said,
    description && description !== name && `(${description})`,
  ]
    .filter(Boolean)
    .join(' ');
}
