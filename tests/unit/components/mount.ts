// Puts a component into a jsdom page and fires the events that a browser fires.
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

// jsdom has no layout, so nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
});

export async function show(what: ComponentChild): Promise<void> {
  await act(() => render(what, document.body));
}

export function all<Kind extends HTMLElement = HTMLElement>(selector: string): Kind[] {
  return [...document.querySelectorAll<Kind>(selector)];
}

export function one<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const [found, ...others] = all<Kind>(selector);
  if (!found || others.length > 0) throw new Error(`not exactly one ${selector}`);
  return found;
}

export const action = (name: string) => one<HTMLButtonElement>(`[data-action="${name}"]`);

/** With what a browser does before a click: the mouse takes the focus, unless somebody minds. */
export async function click(target: HTMLElement): Promise<void> {
  await act(async () => {
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    if (target.dispatchEvent(down)) {
      const focusable = target.closest<HTMLElement>('input, button, summary');
      if (focusable) focusable.focus();
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    }
    target.click();
  });
}

export async function type(target: HTMLInputElement, text: string): Promise<void> {
  await act(() => {
    target.focus();
    target.value = text;
    target.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

export async function choose(list: HTMLSelectElement, value: string): Promise<void> {
  await act(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Whether the key went on to the document, and whether what a browser does with it was prevented. */
export async function press(
  key: string,
  init: KeyboardEventInit = {},
): Promise<{ reachedDocument: boolean; prevented: boolean }> {
  let reachedDocument = false;
  const listen = () => {
    reachedDocument = true;
  };
  document.addEventListener('keydown', listen);
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  await act(() => {
    document.activeElement?.dispatchEvent(event);
  });
  document.removeEventListener('keydown', listen);
  return { reachedDocument, prevented: event.defaultPrevented };
}

export const statusText = () => all('[role="status"]').map(({ textContent }) => textContent.trim());
