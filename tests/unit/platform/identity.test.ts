// What the browser says of Medium's window, and our own limit where it says nothing.
import { afterEach, expect, it, vi } from 'vitest';
import { signInTimeout } from '@/utils/medium/limits';
import { launchAuthFlow } from '@/utils/platform/identity';

const { launchWebAuthFlow } = vi.hoisted(() => ({
  launchWebAuthFlow: vi.fn<() => Promise<string | undefined>>(),
}));
vi.mock('wxt/browser', () => ({ browser: { identity: { launchWebAuthFlow } } }));

afterEach(() => void vi.useRealTimers());

it.each([
  ['Chrome', 'The user did not approve access.', 'oauth-window-closed'],
  ['Firefox', 'User cancelled or denied access.', 'oauth-window-closed'],
  ['Chrome', 'Authorization page could not be loaded.', 'oauth-page-failed'],
] as const)(
  'F67 tells a closed window from a page that did not load: %s, %s',
  async (_, message, code) => {
    launchWebAuthFlow.mockRejectedValue(new Error(message));
    expect(await launchAuthFlow('https://medium.com/')).toMatchObject({ failure: { code } });
  },
);

it('F67 gives a sign-in up that never comes back, and hears no later answer', async () => {
  vi.useFakeTimers();
  const { promise, resolve } = Promise.withResolvers<string>();
  launchWebAuthFlow.mockReturnValue(promise);
  const signIn = launchAuthFlow('https://medium.com/');
  await vi.advanceTimersByTimeAsync(signInTimeout);
  resolve('https://clipdraft.extension.example/medium?code=late');
  expect(await signIn).toMatchObject({ failure: { code: 'oauth-timeout' } });
});

it('leaves no timer behind when the writer has answered', async () => {
  vi.useFakeTimers();
  launchWebAuthFlow.mockResolvedValue('https://clipdraft.extension.example/medium');
  expect(await launchAuthFlow('https://medium.com/')).toMatchObject({ ok: true });
  expect(vi.getTimerCount()).toBe(0);
});
