// What a page of ours gets when the browser does not carry its message.
import { expect, it, vi } from 'vitest';

/** A browser whose messages end as they do in Chromium beyond 64 MiB: at once, before there is a promise. */
const sendMessage = vi.fn((_message: unknown): Promise<unknown> => {
  throw new Error('Message exceeded maximum allowed size of 64MiB.');
});
const api = { runtime: { id: 'ours', sendMessage, onMessage: { addListener: vi.fn() } } };
vi.stubGlobal('chrome', api);
vi.stubGlobal('browser', api);
const { ask } = await import('@/utils/messaging/ask');

it('F42 is a failure like any other when a message is too large to be sent', async () => {
  expect(await ask('cancel', 'https://journal.example/')).toMatchObject({
    ok: false,
    failure: { code: 'internal', detail: 'Message exceeded maximum allowed size of 64MiB.' },
  });
  expect(sendMessage).toHaveBeenCalledOnce();
});
