// The canonical link: where the article has its home. Editable, with the page's own candidates at hand.
import type { CanonicalCandidate, CanonicalSource } from '../../../utils/clip/types';
import { room } from '../../../utils/draft/edits';
import { Field } from '../../common/Field';
import { useRoom } from '../../common/use-room';

const sourceNames: Readonly<Record<CanonicalSource, string>> = {
  'rel-canonical': 'the page’s canonical link',
  'og:url': 'the page’s share link',
  'json-ld': 'the page’s structured data',
  frame: 'the address of the frame with the article',
  tab: 'this tab’s address',
};

interface Props {
  value: string;
  candidates: readonly CanonicalCandidate[];
  /** Address of the page, to say so when the link leads to another site. */
  pageUrl: string;
  /** A comment with a quotation or a link: the page is not its home. */
  isOwn: boolean;
  problem: string | undefined;
  onChange: (url: string) => void;
}

export function CanonicalField(props: Props) {
  const { value, candidates, pageUrl, isOwn, problem, onChange } = props;
  const { field, told } = useRoom({ name: 'an address', most: room.address, isWhole: true });
  const others = isOwn ? [] : candidates.filter(({ url }) => url !== value);
  const host = URL.parse(value)?.host;
  const elsewhere = !isOwn && host !== undefined && host !== URL.parse(pageUrl)?.host;
  return (
    <Field
      id="canonicalUrl"
      label="Canonical link"
      problem={told ?? problem}
      hint={
        <>
          {isOwn && (
            <p data-own-canonical>
              Leave this empty: the story is your own, and its source line already links to the
              page. If you have published your words elsewhere, enter that address.
            </p>
          )}
          {elsewhere && (
            <p data-elsewhere>This link leads to a different site than the page: {host}.</p>
          )}
          {others.map(({ source, url }) => (
            <p key={source}>
              <button
                type="button"
                class="link"
                data-candidate={source}
                title={url}
                onClick={() => onChange(url)}
              >
                Use {sourceNames[source]}
              </button>
            </p>
          ))}
        </>
      }
    >
      {(describedBy) => (
        <input
          {...field}
          id="canonicalUrl"
          name="canonicalUrl"
          type="url"
          spellcheck={false}
          value={value}
          aria-describedby={describedBy}
          aria-invalid={problem !== undefined}
          onInput={(event) => onChange(event.currentTarget.value.trim())}
        />
      )}
    </Field>
  );
}
