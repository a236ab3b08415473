// The chosen forms of formulas and players, and no trace of a choice: what leaves has no marks of ours.
import { texText } from './tex-text';

/** Changes the tree of a story in place. Tables and lists keep their choice: it is made with their shape. */
export function applyForms(body: Element): void {
  for (const formula of body.querySelectorAll('code[data-form], pre[data-form]')) {
    const isSigns = formula.getAttribute('data-form') === 'signs';
    const text = isSigns ? texText(formula.textContent ?? '') : null;
    formula.removeAttribute('data-form');
    if (text !== null) formula.replaceWith(...said(text, formula));
  }
  for (const link of body.querySelectorAll('a[data-title]')) {
    if (link.getAttribute('data-form') === 'title')
      link.textContent = link.getAttribute('data-title');
    link.removeAttribute('data-form');
    link.removeAttribute('data-title');
  }
}

/** A formula that stands alone becomes a paragraph. */
function said(text: string, { localName, ownerDocument }: Element): (string | Element)[] {
  if (localName !== 'pre') return [text];
  const paragraph = ownerDocument.createElement('p');
  paragraph.textContent = text;
  return [paragraph];
}
