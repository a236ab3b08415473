// What happens when the writer does something on the page of the outbox and the history. The world is passed in.
import type { SavedFile } from '../../by-hand/files/types';
import type { Account } from '../../connection/types';
import { historyFile, longestHistory } from '../../delivery/history/history-file';
import type { Deliveries } from '../../delivery/queue';
import type { Delivery } from '../../delivery/record';
import { isUnderWayState } from '../../delivery/stage/stage';
import type { Failure } from '../../failure';
import { fail } from '../../result';
import { together } from '../../words/format';
import { t } from '../../words/words';
import type { ReviewDependencies } from '../review/dependencies';

/** What came of the last thing that the writer did. */
export type Said = { words: string } | { failure: Failure };

export interface HistoryActions {
  /** Sends what is stored, now. */
  onRetry: (key: string, title: string) => void;
  /** Sends it with another account, since its own cannot. */
  onSendWith: (key: string, title: string, account: Pick<Account, 'id' | 'label'>) => void;
  /** Takes it out of the outbox. */
  onCancel: (key: string, title: string) => void;
  /** The writer found it on Medium. */
  onConfirm: (key: string, title: string) => void;
  /** Forgets what is known of a page. */
  onForget: (key: string, title: string) => void;
  /** Asks the browser for api.medium.com, then sends. */
  onAllowMedium: (key: string, title: string) => void;
  onCopy: (text: string) => Promise<boolean>;
  onExport: (deliveries: Deliveries) => void;
  onImport: (file: Pick<Blob, 'size' | 'text'>) => void;
}

export interface HistoryDependencies
  extends Pick<ReviewDependencies, 'ask' | 'requestMedium' | 'now'> {
  tell: (said: Said) => void;
  save: (file: Omit<SavedFile, 'leftOut'>) => void;
  copy: (text: string) => Promise<boolean>;
}

/** What the buttons of the history do; each tells in words what came of it. */
export function createHistoryActions(dependencies: HistoryDependencies): HistoryActions {
  const { ask, tell } = dependencies;

  /** Runs a call whose answer is the delivery's new state. */
  async function change(
    name: 'retry' | 'cancel' | 'confirm',
    key: string,
    words: (after: Delivery | null) => string,
  ): Promise<void> {
    const answer = await ask(name, key);
    tell(answer.ok ? { words: words(answer.value.delivery) } : answer);
  }

  async function sendWith(
    key: string,
    title: string,
    { id, label }: Pick<Account, 'id' | 'label'>,
  ): Promise<void> {
    const answer = await ask('sendWith', { key, accountId: id });
    if (!answer.ok) return tell(answer);
    const isTaken = answer.value.delivery?.accountId === id;
    const draft = named(title);
    tell({
      words: isTaken
        ? t('outbox.said.sendWith', { draft, label })
        : t('outbox.said.notSendWith', { draft }),
    });
  }

  async function forget(key: string, title: string): Promise<void> {
    const answer = await ask('forget', key);
    tell(answer.ok ? { words: t('outbox.said.forgotten', { draft: named(title) }) } : answer);
  }

  const onRetry = (key: string, title: string) =>
    void change('retry', key, (after) =>
      after && isUnderWayState(after.state)
        ? t('outbox.said.retry', { draft: named(title) })
        : t('outbox.said.notRetry', { draft: named(title) }),
    );

  return {
    onRetry,
    onSendWith: (key, title, account) => void sendWith(key, title, account),
    onCancel: (key, title) =>
      void change('cancel', key, (after) =>
        after && isUnderWayState(after.state)
          ? t('outbox.said.notCancelled', { draft: named(title) })
          : t('outbox.said.cancelled', { draft: named(title) }),
      ),
    onConfirm: (key, title) =>
      void change('confirm', key, () => t('outbox.said.confirmed', { draft: named(title) })),
    onForget: (key, title) => void forget(key, title),
    // Nothing may be awaited before: the browser counts it as the end of the click.
    onAllowMedium: async (key, title) => {
      if (await dependencies.requestMedium()) onRetry(key, title);
    },
    onCopy: dependencies.copy,
    onExport(deliveries) {
      const file = historyFile(deliveries, dependencies.now());
      dependencies.save(file);
      tell({ words: t('outbox.said.saved', { file: file.name }) });
    },
    onImport: async (file) => {
      // In bytes, which are at least as many as characters.
      const answer =
        file.size > longestHistory
          ? fail({ code: 'history-file-too-large' })
          : await ask('importHistory', await file.text());
      tell(answer.ok ? { words: importedWords(answer.value) } : answer);
    },
  };
}

function named(title: string): string {
  return title === '' ? t('outbox.said.untitled') : t('outbox.said.title', { title });
}

function importedWords({ added, known }: { added: number; known: number }): string {
  const taken = t('outbox.said.added', { count: added });
  return known === 0 ? taken : together([taken, t('outbox.said.known', { count: known })]);
}
