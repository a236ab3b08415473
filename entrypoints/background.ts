// Composition root of the background: registers every listener synchronously and hands each to utils.
import { defineBackground } from 'wxt/utils/define-background';
import { createChecklists } from '@/utils/by-hand/checklists';
import { coalesce } from '@/utils/coalesce';
import { createAuthorization } from '@/utils/connection/authorization';
import { createConnections } from '@/utils/connection/connections';
import { examine } from '@/utils/connection/doctor';
import { createPublications } from '@/utils/connection/publications';
import type { Account } from '@/utils/connection/types';
import { type News, newsIn, notificationOf } from '@/utils/delivery/delivery-words';
import { importHistory } from '@/utils/delivery/history/history-import';
import { createOutbox } from '@/utils/delivery/outbox';
import { badgeOf, isIdle } from '@/utils/delivery/queue';
import { postsToday } from '@/utils/delivery/quota';
import { createRecords } from '@/utils/delivery/records';
import { createRunner } from '@/utils/delivery/runner';
import { createEditsSaver } from '@/utils/draft/save-edits';
import { importSettings } from '@/utils/draft/site/import-settings';
import { withUsed } from '@/utils/draft/tags/used';
import { editUrl } from '@/utils/medium/addresses';
import { createMediumClient } from '@/utils/medium/client';
import { createTokenClient } from '@/utils/medium/tokens/tokens';
import { answer } from '@/utils/messaging/answer';
import { pause } from '@/utils/pause';
import { mayReachMedium, obstacle, shutStorage } from '@/utils/platform/access';
import { onChance, wakeAt } from '@/utils/platform/alarm';
import { keepAwake } from '@/utils/platform/background-life';
import { showBadge } from '@/utils/platform/badge';
import { onQuickSend } from '@/utils/platform/commands';
import { sha256 } from '@/utils/platform/digest';
import { launchAuthFlow, redirectUrl } from '@/utils/platform/identity';
import { keepStorage } from '@/utils/platform/kept-storage';
import { serveMenu } from '@/utils/platform/menus';
import { notify, onNotificationClick } from '@/utils/platform/notifications';
import { watchSites } from '@/utils/platform/site-access';
import { openReview, openTab, openWelcome } from '@/utils/platform/tabs';
import { deferUpdates } from '@/utils/platform/updates';
import { loadOwnWords } from '@/utils/platform/words';
import { done, ok, type Result } from '@/utils/result';
import { loadAccounts } from '@/utils/storage/accounts';
import { connectionStore } from '@/utils/storage/connection';
import { orderStore } from '@/utils/storage/database/orders';
import { pictureFiles } from '@/utils/storage/database/picture-files';
import { createSentStories } from '@/utils/storage/database/sent-stories';
import { createUploadCache } from '@/utils/storage/database/uploads';
import { createDeliveryStore } from '@/utils/storage/deliveries';
import { loadEdits, storeEdits } from '@/utils/storage/edits';
import { authorizationFailure } from '@/utils/storage/items/authorization-failure';
import { checklists } from '@/utils/storage/items/checklists';
import { type ClipRequest, clipRequest } from '@/utils/storage/items/clip-request';
import { lastRoute } from '@/utils/storage/items/last-route';
import { publicationsOf } from '@/utils/storage/items/publications';
import { usedTags } from '@/utils/storage/items/used-tags';
import { changePreferences, languageChoice, loadPreferences } from '@/utils/storage/preferences';
import { discardPutAside, isPutAside } from '@/utils/storage/reading/put-aside';
import { changeSite, loadSites, removeSite } from '@/utils/storage/sites';

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
    const sentStories = createSentStories(now);
    const saveEdits = createEditsSaver({
      load: loadEdits,
      store: (page, edits) => storeEdits(page, edits, now()),
      exclusively,
    });
    const bootId = crypto.randomUUID();
    const records = createRecords({
      store: createDeliveryStore(now),
      exclusively: (key, work) => exclusively(`delivery:${key}`, work),
      bootId,
      onChange: (key, after, before) => {
        showState();
        if (after === null) void sentStories.forget(key, null);
        const news = newsIn(after, before);
        if (news) void tellOf(key, news);
      },
      now,
    });
    const runner = createRunner({
      records,
      orders: orderStore,
      cache: createUploadCache(now),
      digest: sha256,
      isConnected: connections.isConnected,
      senderOf: connections.senderOf,
      create: ({ accountId, publicationId }, post) =>
        connections.call(accountId, (client, { user }) =>
          publicationId === null
            ? client.createPost(user.id, post)
            : client.createPostUnderPublication(publicationId, post),
        ),
      upload: (accountId, picture) =>
        connections.call(accountId, (client) => client.uploadImage(picture)),
      obstacle,
      alone: (work) => exclusively('outbox', work),
      keepAwake,
      pause,
      wakeAt,
      bootId,
      now,
    });
    const outbox = createOutbox({
      records,
      orders: orderStore,
      runner,
      usernameOf: connections.usernameOf,
      now,
    });

    const applyUpdate = deferUpdates(async () => isIdle(await records.all()));
    // Taking a history over changes hundreds at once.
    const showState = coalesce(
      async () => {
        await showBadge(badgeOf(await records.all()));
        await applyUpdate();
      },
      () => pause(300),
    );
    async function tellOf(key: string, news: News): Promise<void> {
      if (!(await loadPreferences()).notifies) return;
      await loadOwnWords(languageChoice);
      await notify(key, notificationOf(news));
    }

    const byHand = createChecklists({
      change: checklists.change,
      all: () => checklists.getValue(),
      isPutAside,
      pictures: pictureFiles,
      alone: (work) => exclusively('picture-files', work),
      record: outbox.record,
      keepStory: async (page, html) => {
        const hash = await sha256(new TextEncoder().encode(html));
        // Medium's page must not wait for a database that does not answer.
        void sentStories.keep(hash, { page, html });
        return hash;
      },
      openTab,
    });

    /** Whoever connects wants to send that way, also when the sign-in has closed the popup. What waited goes out. */
    async function goOn(connecting: Promise<Result<Account>>): Promise<Result<Account>> {
      const account = await connecting;
      if (!account.ok) return account;
      await done(lastRoute.setValue('api'));
      void runner.connected(account.value.id);
      return account;
    }

    /** Suggested again later; a list that cannot be written keeps no draft from going. */
    async function rememberTags(tags: readonly string[]): Promise<void> {
      await done(usedTags.change((used) => withUsed(used, tags)));
    }

    /** The story of a checklist that was given up; what was sent of the page before stays. */
    async function forgetUnsent(key: string): Promise<void> {
      const current = await records.stored(key);
      if (current.ok) await sentStories.forget(key, current.value?.contentHash ?? null);
    }

    /** The post on Medium, or else the page that it is made of. */
    async function openDelivery(key: string): Promise<void> {
      const delivery = (await records.all()).get(key);
      const postId = delivery?.state === 'posted' ? delivery.postId : null;
      await openTab(postId === null ? key : editUrl(postId));
    }

    answer({
      connect: ({ token, keep }) => goOn(connections.connect(token, keep)),
      authorize: ({ keep, ...client }) => goOn(authorization.begin(client, keep)),
      authorization: async () => ok(await authorization.tell()),
      removeAccount: (id) => outbox.withoutAccount(id, () => connections.remove(id)),
      renameAccount: ({ id, label }) => done(connections.rename(id, label)),
      switchAccount: (id) => done(connections.switchTo(id)),
      diagnose: async () => {
        await loadOwnWords(languageChoice);
        const steps = await examine({
          isOnline: () => navigator.onLine,
          mayReachMedium,
          active: async () => (await loadAccounts()).active,
          connections,
          postsToday: async () => postsToday(await records.all(), now()),
        });
        return ok(steps);
      },
      publications: ({ accountId, anew }) => publications.load(accountId, anew),
      learnRoles: ({ accountId, ids }) => publications.learnRoles(accountId, ids),
      saveEdits: ({ key, changes }) => saveEdits(key, changes),
      deliver: async ({ story, ...order }) => {
        const taken = await outbox.enqueue(order);
        if (!taken.ok) return taken;
        void rememberTags(order.tags);
        const { key, contentHash } = order;
        if (contentHash !== null) void sentStories.keep(contentHash, { page: key, html: story });
        return taken;
      },
      deliveryStatus: ({ key, canonicalUrl }) => outbox.status(key, canonicalUrl),
      cancel: outbox.cancel,
      confirm: outbox.confirm,
      allowResend: ({ key, canonicalUrl }) => outbox.allowResend(key, canonicalUrl),
      retry: outbox.retry,
      sendWith: ({ key, accountId }) => outbox.sendWith(key, accountId),
      wakeOutbox: () => done(runner.look()),
      forget: outbox.remove,
      savePreferences: (changes) => done(changePreferences(changes)),
      importHistory: (text) => importHistory(records, text),
      saveRoute: (route) => done(lastRoute.setValue(route)),
      beginChecklist: (begun) => {
        void rememberTags(begun.checklist.tags);
        return byHand.begin(begun);
      },
      tick: byHand.tick,
      finish: byHand.finish,
      setAside: async (key) => {
        const forgotten = await byHand.setAside(key);
        if (forgotten.ok) void forgetUnsent(key);
        return forgotten;
      },
      saveSite: ({ site, changes }) => done(changeSite(site, changes)),
      forgetSite: (site) => done(removeSite(site)),
      importSettings: (text) =>
        importSettings(text, {
          loadPreferences,
          changePreferences,
          loadRoute: () => lastRoute.getValue(),
          saveRoute: (route) => lastRoute.setValue(route),
          loadSites,
          changeSite,
        }),
      discardPutAside: (ids) => done(discardPutAside(ids)),
    });

    const ask = (request: ClipRequest) => {
      void clipRequest.setValue(request);
      void openReview(request.tabId);
    };
    serveMenu(languageChoice, (tabId, scope) => ask({ tabId, scope, how: 'menu' }));
    onQuickSend((tabId) => ask({ tabId, scope: null, how: 'now' }));
    onNotificationClick((key) => void openDelivery(key));
    onChance(() => void runner.wake());
    openWelcome();
    watchSites();
    void runner.start();
    void byHand.tidyUp();
    void shutStorage();
    void keepStorage();
  },
});
