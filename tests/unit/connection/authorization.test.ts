// A sign-in as the popups see it that come and go while it lasts.
import { expect, it } from 'vitest';
import { createAuthorization } from '@/utils/connection/authorization';
import type { Account } from '@/utils/connection/types';
import type { Failure } from '@/utils/failure';
import { fail, ok, type Result } from '@/utils/result';
import { accountOf } from '../../outbox/deliveries';

const client = { clientId: 'id', clientSecret: 'secret' };

/** What outlives a background, and a window of Medium's that the test answers. */
function setUp() {
  const stored = new Map<'failure', Failure>();
  const window = Promise.withResolvers<Result<Account>>();
  const start = () =>
    createAuthorization({
      connections: { authorize: () => window.promise },
      keepAwake: (work) => work,
      failure: {
        getValue: async () => stored.get('failure') ?? null,
        setValue: async (failure) => void stored.set('failure', failure),
        removeValue: async () => void stored.delete('failure'),
      },
    });
  return { start, answer: window.resolve };
}

it('tells nobody of an end before there is one, then one popup', async () => {
  const { start, answer } = setUp();
  const authorization = start();
  const signIn = authorization.begin(client, true);
  expect(await authorization.tell()).toEqual({ waiting: true, failure: null });
  answer(fail({ code: 'oauth-denied' }));
  await signIn;
  expect(await authorization.tell()).toEqual({ waiting: false, failure: { code: 'oauth-denied' } });
  expect(await authorization.tell()).toEqual({ waiting: false, failure: null });
});

it('has nothing to tell after a sign-in that worked', async () => {
  const { start, answer } = setUp();
  const authorization = start();
  const signIn = authorization.begin(client, true);
  answer(ok(accountOf('account', 'ada', 'Ada')));
  await signIn;
  expect(await authorization.tell()).toEqual({ waiting: false, failure: null });
});

it('F67 says in the next life of the background that the browser ended the sign-in', async () => {
  const { start } = setUp();
  void start().begin(client, true);
  const next = start();
  await expect
    .poll(() => next.tell())
    .toEqual({ waiting: false, failure: { code: 'oauth-interrupted' } });
});
