// One block that is not as it was: what it is, where it stands, and what is different in it.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CopyOutcome } from '../../../../utils/screens/review/since-posted';
import type { BlockChange, StoryChanges } from '../../../../utils/story/diff/changes';
import type { WordRun } from '../../../../utils/story/diff/words';
import { renderPreview } from '../../../../utils/story/ways-out/preview';
import { t } from '../../../../utils/words/words';
import { CopyBlocks } from './CopyBlocks';

interface Props {
  /** Of its head, in the page. */
  id: string;
  change: BlockChange;
  since: StoryChanges;
  onCopy: () => CopyOutcome;
}

export function ChangedBlock({ id, change, since, onCopy }: Props) {
  const { kind, html, words } = change;
  const isReworded = words?.some((run) => run.kind !== 'same') ?? false;
  return (
    <li class="change" data-change={kind}>
      <p id={id} class="change-head">
        <strong>{t(`review.changes.${kind}`)}</strong> <span class="hint">{placeOf(change)}</span>
      </p>
      {words && isReworded ? (
        <Words words={words} isCode={html.startsWith('<pre')} lang={since.lang} />
      ) : (
        <Block html={html} since={since} />
      )}
      {words && !isReworded && <p class="hint">{t('review.changes.sameWords')}</p>}
      {kind === 'gone' ? (
        <p class="hint">{t('review.changes.deleteToo')}</p>
      ) : (
        <CopyBlocks
          action="copy-block"
          label={t('review.changes.copy')}
          describedBy={id}
          onCopy={onCopy}
        />
      )}
    </li>
  );
}

function placeOf({ isFirst, after }: BlockChange): string {
  if (isFirst) return t('review.changes.place.first');
  return after === ''
    ? t('review.changes.place.afterPicture')
    : t('review.changes.place.after', { words: after });
}

/** The words as text: nothing of the page is markup here. */
function Words({
  words,
  isCode,
  lang,
}: {
  words: readonly WordRun[];
  isCode: boolean;
  lang: string | null;
}) {
  return (
    <div
      class={isCode ? 'change-words change-code' : 'change-words'}
      dir="auto"
      lang={lang ?? undefined}
    >
      {words.map(({ kind, text }, index) => {
        if (kind === 'gone') return <del key={index}>{text}</del>;
        return kind === 'added' ? <ins key={index}>{text}</ins> : text;
      })}
    </div>
  );
}

/** The block as Medium shows it, sanitised like the whole preview. */
function Block({ html, since }: { html: string; since: StoryChanges }) {
  const body = useRef<HTMLDivElement>(null);
  const { pictures, tables, lang } = since;
  useLayoutEffect(() => {
    body.current?.replaceChildren(renderPreview({ html, pictures }, window, { tables }));
  }, [html, since]);
  return <div ref={body} class="preview change-block" dir="auto" lang={lang ?? undefined} />;
}
