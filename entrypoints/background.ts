// Composition root of the background: registers every listener synchronously and hands each to utils.
import { defineBackground } from 'wxt/utils/define-background';
import { createAuthorization } from '@/utils/connection/authorization';
import { createConnections } from '@/utils/connection/connections';
import { examine } from '@/utils/connection/doctor';
import { createPublications } from '@/utils/connection/publications';
import { createDeliverer } from '@/utils/delivery/deliver';
import { createHandOver } from '@/utils/delivery/hand-over';
import { createMediumClient } from '@/utils/medium/client';
import { createTokenClient } from '@/utils/medium/tokens';
import { answer } from '@/utils/messaging';
import { mayReachMedium, obstacle, shutStorage } from '@/utils/platform/access';
import { keepAwake } from '@/utils/platform/background-life';
import { launchAuthFlow, redirectUrl } from '@/utils/platform/identity';
import { serveMenu } from '@/utils/platform/menus';
import { openReview, openTab, openWelcome } from '@/utils/platform/tabs';
import { done, ok } from '@/utils/result';
import { loadAccounts } from '@/utils/storage/accounts';
import { changeChecklists } from '@/utils/storage/checklists';
import { connectionStore } from '@/utils/storage/connection';
import { countPost, deliveryStore } from '@/utils/storage/deliveries';
import { saveEdits } from '@/utils/storage/edits';
import {
  authorizationFailure,
  checklists,
  clipRequest,
  lastRoute,
  postTimes,
  publicationsOf,
} from '@/utils/storage/items';
import { pictureFiles } from '@/utils/storage/picture-files';

export default defineBackground({
  type: 'module',
  main() {
    const now = () => Date.now();
    const ourFetch: typeof fetch = (...request) => fetch(...request);
    const exclusively = <Value>(name: string, work: () => Promise<Value>) =>
      navigator.locks.request(name, work);

    const connections = createConnections({
      store: connectionStore,
      clientFor: (token) => createMediumClient({ fetch: ourFetch, token, now }),
      tokens: createTokenClient({ fetch: ourFetch, now }),
      launchAuthFlow,
      redirectUrl,
      obstacle,
      exclusively,
      randomBytes: (bytes) => crypto.getRandomValues(bytes),
      newId: () => crypto.randomUUID(),
      now,
    });
    const authorization = createAuthorization({
      connections,
      keepAwake,
      failure: authorizationFailure,
    });
    const publications = createPublications(connections, {
      get: (accountId) => publicationsOf(accountId).getValue(),
      set: (accountId, known) => publicationsOf(accountId).setValue(known),
    });
    const deliverer = createDeliverer({
      store: deliveryStore,
      isConnected: connections.isConnected,
      create: ({ accountId, publicationId }, post) =>
        connections.call(accountId, (client, { user }) =>
          publicationId === null
            ? client.createPost(user.id, post)
            : client.createPostUnderPublication(publicationId, post),
        ),
      upload: (accountId, picture) =>
        connections.call(accountId, (client) => client.uploadImage(picture)),
      countPost,
      obstacle,
      exclusively: (key, work) => exclusively(`delivery:${key}`, work),
      keepAwake,
      bootId: crypto.randomUUID(),
      now,
    });

    const handOver = createHandOver({
      change: changeChecklists,
      all: () => checklists.getValue(),
      pictures: pictureFiles,
      record: deliverer.record,
      openTab,
    });

    answer({
      connect: ({ token, keep }) => connections.connect(token, keep),
      authorize: ({ keep, ...client }) => authorization.begin(client, keep),
      authorization: async () => ok(await authorization.tell()),
      removeAccount: (id) => done(connections.remove(id)),
      renameAccount: ({ id, label }) => done(connections.rename(id, label)),
      switchAccount: (id) => done(connections.switchTo(id)),
      diagnose: async () =>
        ok(
          await examine({
            isOnline: () => navigator.onLine,
            mayReachMedium,
            active: async () => (await loadAccounts()).active,
            connections,
            postTimes: () => postTimes.getValue(),
            now,
          }),
        ),
      publications: ({ accountId, anew }) => publications.load(accountId, anew),
      learnRoles: ({ accountId, ids }) => publications.learnRoles(accountId, ids),
      saveEdits: ({ key, edits }) => saveEdits(key, edits, now()),
      deliver: deliverer.deliver,
      delivery: async (key) => ok(await deliverer.current(key)),
      confirm: async (key) => ok(await deliverer.confirm(key)),
      forget: (key) => done(deliverer.forget(key)),
      saveRoute: (route) => done(lastRoute.setValue(route)),
      handOver: handOver.begin,
      tick: handOver.tick,
      finish: handOver.finish,
      setAside: handOver.setAside,
    });

    serveMenu((tabId, scope) => {
      void clipRequest.setValue({ tabId, scope });
      void openReview(tabId);
    });
    openWelcome();
    void shutStorage();
  },
});
