// What the writer can do with what lies in this browser alone: texts that wait, and what could not be read. The world is
// passed in.
import { waitingFile } from '../../by-hand/files/waiting-file';
import { type PutAside, putAsideFile } from '../../by-hand/put-aside';
import type { Deliveries } from '../../delivery/queue';
import { needsOrder } from '../../delivery/stage/stage';
import type { Order } from '../../draft/send/order';
import { storageFailure } from '../../failure';
import { together } from '../../words/format';
import { t } from '../../words/words';
import type { HistoryDependencies } from './history-actions';

export interface StoredActions {
  /** Saves the texts that are not on Medium yet. */
  onSaveWaiting: (deliveries: Deliveries) => void;
  onSaveAside: (aside: readonly PutAside[]) => void;
  /** Forgets it for good. */
  onDiscardAside: (aside: readonly PutAside[]) => void;
}

export interface StoredDependencies
  extends Pick<HistoryDependencies, 'ask' | 'tell' | 'save' | 'now'> {
  /** Rejects when it cannot be read. */
  loadOrder: (key: string) => Promise<Order | null>;
  readPutAside: (ids: readonly string[]) => Promise<(PutAside & { value: unknown })[]>;
  /** Looks again at what could not be read: of the database nobody is told. */
  refreshTrouble: () => void;
  window: Window & typeof globalThis;
}

/** Pages whose text is here and not, or perhaps not, on Medium. */
export function waitingKeys(deliveries: Deliveries): string[] {
  return [...deliveries].flatMap(([key, delivery]) =>
    // Without an account it was taken over from another browser, and its text stayed there.
    needsOrder(delivery) && delivery.accountId !== null ? [key] : [],
  );
}

/** What the buttons about stored texts do; each tells in words what came of it. */
export function createStoredActions(dependencies: StoredDependencies): StoredActions {
  const { ask, tell, save, now } = dependencies;
  const idsOf = (aside: readonly PutAside[]) => aside.map(({ id }) => id);

  return {
    async onSaveWaiting(deliveries) {
      const keys = waitingKeys(deliveries);
      const found = await Promise.all(
        keys.map((key) => dependencies.loadOrder(key).catch(() => null)),
      );
      const orders = found.filter((order) => order !== null);
      if (orders.length === 0) return tell({ failure: { code: 'order-missing' } });
      const file = waitingFile(orders, dependencies.window, now());
      save(file);
      const missing = keys.length - orders.length;
      const saved = t('outbox.said.saved', { file: file.name });
      const but = t('outbox.said.unread', { count: missing });
      tell({ words: missing === 0 ? saved : together([saved, but]) });
    },

    async onSaveAside(aside) {
      try {
        const file = putAsideFile(await dependencies.readPutAside(idsOf(aside)), now());
        save(file);
        tell({ words: t('outbox.said.saved', { file: file.name }) });
      } catch (error) {
        tell({ failure: storageFailure(error) });
      }
    },

    async onDiscardAside(aside) {
      const answer = await ask('discardPutAside', idsOf(aside));
      tell(answer.ok ? { words: t('outbox.said.discarded') } : answer);
      dependencies.refreshTrouble();
    },
  };
}
