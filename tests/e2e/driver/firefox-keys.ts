// WebDriver names keys that write nothing by code points of the private use area.

/** @see https://www.w3.org/TR/webdriver/#keyboard-actions */
const codes: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

export interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

/** The strokes for one key or chord, e.g. `Control+Enter`. Throws on a name that is not known. */
export function chord(keys: string): KeyAction[] {
  const values = keys.split('+').map((name) => {
    const value = codes[name] ?? (Array.from(name).length === 1 ? name : undefined);
    if (value === undefined) throw new Error(`"${name}" is not a key that the driver knows`);
    return value;
  });
  return [
    ...values.map((value): KeyAction => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value): KeyAction => ({ type: 'keyUp', value })),
  ];
}

/** The strokes for a text, character by character; a line feed is the Enter key. */
export function strokes(text: string): KeyAction[] {
  return Array.from(text).flatMap((character): KeyAction[] => {
    const value = character === '\n' ? '\uE007' : character;
    return [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
  });
}
