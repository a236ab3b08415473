// A sentence with elements in it: each stands at its placeholder, wherever the language wants it.
import type { ComponentChildren, VNode } from 'preact';
import type { WordId } from '../../utils/words/ids';
import { pieces } from '../../utils/words/words';

interface Props {
  id: WordId;
  values: Readonly<Record<string, string | number | VNode>>;
}

export function Words({ id, values }: Props): ComponentChildren {
  return <>{pieces<VNode>(id, values)}</>;
}
