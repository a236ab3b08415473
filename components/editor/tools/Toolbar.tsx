// What can be done with the text, as buttons. One of them is in the order of Tab; the arrow keys reach the others.
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { Command, EditorState } from 'prosemirror-state';
import {
  hasMark,
  headingSize,
  isIn,
  linkAt,
  nodeAt,
  setAttributes,
  toggles,
} from '../../../utils/story/editor/commands';
import { storySchema } from '../../../utils/story/editor/schema';
import { codeLanguage } from '../../../utils/story/subset';
import { BulletsIcon, LinkIcon, NumbersIcon } from './icons';
import { LinkField } from './LinkField';
import { ToolField } from './ToolField';

const { nodes, marks } = storySchema;

interface Tool {
  name: keyof typeof toggles | 'link';
  /** What it makes, for those who do not see the sign. */
  label: string;
  keys: string;
  sign: ComponentChild;
  isOn: (state: EditorState) => boolean;
}

const tools: readonly Tool[] = [
  {
    name: 'big',
    label: 'Big heading',
    keys: 'Ctrl+Alt+1',
    sign: <span class="sign-big">T</span>,
    isOn: (state) => headingSize(state) === 'big',
  },
  {
    name: 'small',
    label: 'Small heading',
    keys: 'Ctrl+Alt+2',
    sign: <span class="sign-small">T</span>,
    isOn: (state) => headingSize(state) === 'small',
  },
  {
    name: 'strong',
    label: 'Bold',
    keys: 'Ctrl+B',
    sign: <b>B</b>,
    isOn: (state) => hasMark(state, marks.strong),
  },
  {
    name: 'em',
    label: 'Italic',
    keys: 'Ctrl+I',
    sign: <i>i</i>,
    isOn: (state) => hasMark(state, marks.em),
  },
  {
    name: 'code',
    label: 'Code in a line',
    keys: 'Ctrl+E',
    sign: <code>x</code>,
    isOn: (state) => hasMark(state, marks.code),
  },
  {
    name: 'link',
    label: 'Link',
    keys: 'Ctrl+K',
    sign: <LinkIcon />,
    isOn: (state) => linkAt(state) !== null,
  },
  {
    name: 'quote',
    label: 'Quotation',
    keys: 'Ctrl+Alt+5',
    sign: <span class="sign-quote">”</span>,
    isOn: (state) => isIn(state, nodes.quote),
  },
  {
    name: 'bullets',
    label: 'List',
    keys: 'Ctrl+Shift+8',
    sign: <BulletsIcon />,
    isOn: (state) => isIn(state, nodes.bullets),
  },
  {
    name: 'numbers',
    label: 'Numbered list',
    keys: 'Ctrl+Shift+7',
    sign: <NumbersIcon />,
    isOn: (state) => isIn(state, nodes.numbers),
  },
  {
    name: 'codeBlock',
    label: 'Code block',
    keys: 'Ctrl+Alt+6',
    sign: <code>{'{ }'}</code>,
    isOn: (state) => isIn(state, nodes.codeBlock),
  },
  {
    name: 'divider',
    label: 'Divider',
    keys: '- - -',
    sign: <span>· · ·</span>,
    isOn: () => false,
  },
];

interface Props {
  state: EditorState;
  /** Does it, and goes on in the text. */
  run: (command: Command) => void;
  /** Does it while the writer is in a field. */
  change: (command: Command) => void;
  /** Whether the address of a link is asked for. */
  asksLink: boolean;
  onAskLink: (asks: boolean) => void;
  /** Back into the text. */
  onLeave: () => void;
}

export function Toolbar({ state, run, change, asksLink, onAskLink, onLeave }: Props) {
  const [reached, setReached] = useState(0);
  const figure = nodeAt(state, nodes.figure);
  const code = nodeAt(state, nodes.codeBlock);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onLeave();
    const to = { ArrowRight: reached + 1, ArrowLeft: reached - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tools.length) % tools.length;
    setReached(next);
    const bar = event.currentTarget as HTMLElement;
    bar.querySelectorAll('button')[next]?.focus();
  };

  return (
    <div class="editor-tools">
      <div
        role="toolbar"
        aria-label="Form of the text"
        aria-orientation="horizontal"
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {tools.map(({ name, label, keys, sign, isOn }, index) => (
          <button
            key={name}
            type="button"
            data-tool={name}
            aria-label={label}
            aria-pressed={isOn(state)}
            title={`${label} (${keys})`}
            tabIndex={index === reached ? 0 : -1}
            // The text keeps the focus and what is selected.
            onMouseDown={(event) => event.preventDefault()}
            onFocus={() => setReached(index)}
            onClick={() => (name === 'link' ? onAskLink(!asksLink) : run(toggles[name]))}
          >
            {sign}
          </button>
        ))}
      </div>
      {asksLink && (
        <LinkField state={state} run={run} onClose={() => onAskLink(false)} onLeave={onLeave} />
      )}
      {figure && (
        <ToolField
          name="alt"
          label="What the picture shows"
          hint="Screen readers say it. It is not the caption."
          value={figure.node.attrs.alt}
          onChange={(alt) => change(setAttributes(nodes.figure, { alt }))}
          onLeave={onLeave}
        />
      )}
      {code && (
        <ToolField
          name="language"
          label="Language of the code"
          hint="for example js or python"
          value={code.node.attrs.language ?? ''}
          isWrong={(typed) => typed !== '' && !codeLanguage.test(typed)}
          onChange={(typed) =>
            change(setAttributes(nodes.codeBlock, { language: typed === '' ? null : typed }))
          }
          onLeave={onLeave}
        />
      )}
    </div>
  );
}
