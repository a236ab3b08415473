// The page beside Medium's: the checklist begun last, the others within reach, and what became of a finished one.
import type { Step, Checklist as Todo } from '../../utils/by-hand/checklist';
import type { DeliveryIn } from '../../utils/delivery/record';
import type { Failure } from '../../utils/failure';
import { editUrl } from '../../utils/medium/addresses';
import { t } from '../../utils/words/words';
import { Checklist, type Download } from './Checklist';
import './checklist.css';

export type Finished = DeliveryIn<'posted'>;

interface Props {
  /** Newest first. */
  all: readonly Todo[];
  shown: Todo | null;
  downloads: readonly Download[];
  /** The one that was just done. */
  finished: Finished | null;
  problem: Failure | null;
  onShow: (key: string) => void;
  onCopy: (text: string) => Promise<boolean>;
  onTick: (key: string, step: Step, done: boolean) => void;
  onFinish: (key: string, address: string) => void;
  onSetAside: (key: string) => void;
}

export function ChecklistPage(props: Props) {
  const { all, shown, downloads, finished, problem, onShow, onCopy } = props;
  return (
    <main class="checklists" data-screen={shown ? 'checklist' : 'empty'}>
      {finished && <Done finished={finished} />}
      {all.length > 1 && (
        <nav aria-label={t('checklist.open')}>
          <p class="hint">{t('checklist.open.count', { count: all.length })}</p>
          {all.map(({ key, title }) => (
            <button
              key={key}
              type="button"
              aria-pressed={key === shown?.key}
              dir="auto"
              onClick={() => onShow(key)}
            >
              {title}
            </button>
          ))}
        </nav>
      )}
      {shown ? (
        <Checklist
          key={shown.key}
          checklist={shown}
          downloads={downloads}
          problem={problem}
          onCopy={onCopy}
          onTick={(step, done) => props.onTick(shown.key, step, done)}
          onFinish={(address) => props.onFinish(shown.key, address)}
          onSetAside={() => props.onSetAside(shown.key)}
        />
      ) : (
        <>
          <h1 class="visually-hidden">{t('checklist.title')}</h1>
          <p class="hint">{t('checklist.none')}</p>
          <p class="hint">{t('checklist.noReading')}</p>
        </>
      )}
    </main>
  );
}

function Done({ finished: { title, postId } }: { finished: Finished }) {
  return (
    <div class="doubt" role="status" data-finished>
      <p dir="auto">
        <b>{title}</b>
      </p>
      <p>{t('checklist.finished')}</p>
      {postId !== null && (
        <a href={editUrl(postId)} target="_blank" rel="noreferrer" data-action="open-draft">
          {t('checklist.finished.open')}
        </a>
      )}
    </div>
  );
}
