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
import { t } from '../../../utils/words/words';
import { BulletsIcon, LinkIcon, NumbersIcon } from './icons';
import { LinkField } from './LinkField';
import { ToolField } from './ToolField';

const { nodes, marks } = storySchema;

interface Tool {
  name: keyof typeof toggles | 'link';
  keys: string;
  sign: ComponentChild;
  isOn: (state: EditorState) => boolean;
}

const tools: readonly Tool[] = [
  {
    name: 'big',
    keys: 'Ctrl+Alt+1',
    sign: <span class="sign-big">T</span>,
    isOn: (state) => headingSize(state) === 'big',
  },
  {
    name: 'small',
    keys: 'Ctrl+Alt+2',
    sign: <span class="sign-small">T</span>,
    isOn: (state) => headingSize(state) === 'small',
  },
  {
    name: 'strong',
    keys: 'Ctrl+B',
    sign: <b>B</b>,
    isOn: (state) => hasMark(state, marks.strong),
  },
  {
    name: 'em',
    keys: 'Ctrl+I',
    sign: <i>i</i>,
    isOn: (state) => hasMark(state, marks.em),
  },
  {
    name: 'code',
    keys: 'Ctrl+E',
    sign: <code>x</code>,
    isOn: (state) => hasMark(state, marks.code),
  },
  {
    name: 'link',
    keys: 'Ctrl+K',
    sign: <LinkIcon />,
    isOn: (state) => linkAt(state) !== null,
  },
  {
    name: 'quote',
    keys: 'Ctrl+Alt+5',
    sign: <span class="sign-quote">”</span>,
    isOn: (state) => isIn(state, nodes.quote),
  },
  {
    name: 'bullets',
    keys: 'Ctrl+Shift+8',
    sign: <BulletsIcon />,
    isOn: (state) => isIn(state, nodes.bullets),
  },
  {
    name: 'numbers',
    keys: 'Ctrl+Shift+7',
    sign: <NumbersIcon />,
    isOn: (state) => isIn(state, nodes.numbers),
  },
  {
    name: 'codeBlock',
    keys: 'Ctrl+Alt+6',
    sign: <code>{'{ }'}</code>,
    isOn: (state) => isIn(state, nodes.codeBlock),
  },
  {
    name: 'divider',
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
    const bar = event.currentTarget as HTMLElement;
    const on = getComputedStyle(bar).direction === 'rtl' ? -1 : 1;
    const to = { ArrowRight: reached + on, ArrowLeft: reached - on, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tools.length) % tools.length;
    setReached(next);
    bar.querySelectorAll('button')[next]?.focus();
  };

  return (
    <div class="editor-tools">
      <div
        role="toolbar"
        aria-label={t('editor.tools')}
        aria-orientation="horizontal"
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {tools.map(({ name, keys, sign, isOn }, index) => (
          <button
            key={name}
            type="button"
            data-tool={name}
            aria-label={t(`editor.tool.${name}`)}
            aria-pressed={isOn(state)}
            title={t('editor.tool', { tool: t(`editor.tool.${name}`), keys })}
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
          label={t('editor.alt')}
          hint={t('editor.alt.hint')}
          value={figure.node.attrs.alt}
          onChange={(alt) => change(setAttributes(nodes.figure, { alt }))}
          onLeave={onLeave}
        />
      )}
      {code && (
        <ToolField
          name="language"
          label={t('editor.language')}
          hint={t('editor.language.hint')}
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
