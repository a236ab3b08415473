// Composition root of the background: registers every listener synchronously and hands each to utils.
import { defineBackground } from 'wxt/utils/define-background';
import { createConnector } from '@/utils/delivery/connect';
import { createDeliverer } from '@/utils/delivery/deliver';
import { createMediumClient } from '@/utils/medium/client';
import { answer } from '@/utils/messaging';
import { obstacle, shutStorage } from '@/utils/platform/access';
import { keepAwake } from '@/utils/platform/background-life';
import { serveMenu } from '@/utils/platform/menus';
import { openReview } from '@/utils/platform/tabs';
import { ok } from '@/utils/result';
import { forgetConnection, loadConnection, saveConnection } from '@/utils/storage/connection';
import { saveEdits } from '@/utils/storage/edits';
import { clipRequest, deliveryOf } from '@/utils/storage/items';

export default defineBackground({
  type: 'module',
  main() {
    const now = () => Date.now();
    const clientFor = (token: string) =>
      createMediumClient({ fetch: (...args) => fetch(...args), token, now });

    const connector = createConnector({ clientFor, obstacle, save: saveConnection });
    const deliverer = createDeliverer({
      store: {
        get: (key) => deliveryOf(key).getValue(),
        set: (key, delivery) => deliveryOf(key).setValue(delivery),
        remove: (key) => deliveryOf(key).removeValue(),
      },
      async account() {
        const connection = await loadConnection();
        return connection && { client: clientFor(connection.token), userId: connection.user.id };
      },
      obstacle,
      exclusively: (key, work) => navigator.locks.request(`delivery:${key}`, work),
      keepAwake,
      bootId: crypto.randomUUID(),
      now,
    });

    answer({
      connect: ({ token, keep }) => connector.connect(token, keep),
      disconnect: async () => {
        await forgetConnection();
        return ok(null);
      },
      saveEdits: ({ key, edits }) => saveEdits(key, edits, now()),
      deliver: deliverer.deliver,
      delivery: async (key) => ok(await deliverer.current(key)),
      confirm: async (key) => ok(await deliverer.confirm(key)),
      forget: async (key) => {
        await deliverer.forget(key);
        return ok(null);
      },
    });

    serveMenu((tabId, scope) => {
      void clipRequest.setValue({ tabId, scope });
      void openReview(tabId);
    });
    void shutStorage();
  },
});
