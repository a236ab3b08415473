// What in one block of a story can become something else. Pure: it needs no document.
import { blockPlainText } from '../blocks/top-blocks';
import { type FormTag, formTags } from './block-forms';
import { type Form, type FormKind, type Forms, formsOf } from './forms';
import { texText } from './tex-text';

/** A thing in a block, and what it can become. */
export interface Fix {
  kind: FormKind;
  form: Form;
  forms: readonly Form[];
  /** Of an embedded player; '' for other things. */
  title: string;
}

/**
 * Each kind of thing once: what is chosen holds for all of that kind in the block.
 * @param usual of what nothing was chosen for
 */
export function fixesIn(html: string, usual: Pick<Required<Forms>, 'table'>): Fix[] {
  const fixes = new Map<FormKind, Fix>();
  for (const tag of formTags(html)) {
    if (fixes.has(tag.kind)) continue;
    const forms = formsIn(html, tag);
    const wanted = [tag.form, tag.kind === 'table' ? usual.table : null, ...forms];
    const form = wanted.map((it) => forms.find((known) => known === it)).find(Boolean);
    if (form) fixes.set(tag.kind, { kind: tag.kind, form, forms, title: tag.title });
  }
  return [...fixes.values()];
}

/** A list inside an item. */
const innerList = /<li>(?:(?!<\/li>)[\s\S])*<[uo]l[ >]/;

function formsIn(html: string, { kind, name }: FormTag): readonly Form[] {
  if (kind === 'formula')
    return formulasIn(html).some((tex) => texText(tex) !== null) ? formsOf.formula : [];
  if (kind !== 'list') return formsOf[kind];
  if (!innerList.test(html)) return [];
  // The inner items of a numbered list are lines anyway: as items of their own they would break the count.
  return name === 'ol' ? formsOf.list.filter((it) => it !== 'flat') : formsOf.list;
}

/** The TeX of all formulas in a block. */
function formulasIn(html: string): string[] {
  const found = html.matchAll(/<(code|pre)(?: [a-z-]+="[^"]*")* data-form="[a-z]+">([^<]*)<\/\1>/g);
  return [...found].map(([, , tex = '']) => blockPlainText(tex));
}
