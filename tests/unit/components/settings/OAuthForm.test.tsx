// @vitest-environment jsdom
import type { ComponentProps } from 'preact';
import { expect, it, vi } from 'vitest';
import { OAuthForm } from '@/components/settings/OAuthForm';
import { action, all, click, one, show, statusText, type } from '../mount';

async function setUp(props: Partial<ComponentProps<typeof OAuthForm>> = {}) {
  const onAuthorize = vi.fn();
  const onCopy = vi.fn(async () => true);
  await show(
    <OAuthForm
      redirectUrl="https://x.test/medium"
      busy={false}
      problem={null}
      onAuthorize={onAuthorize}
      onCopy={onCopy}
      {...props}
    />,
  );
  return { onAuthorize, onCopy };
}

const details = () => one<HTMLDetailsElement>('[data-oauth]');
const field = (name: string) => one<HTMLInputElement>(`[name="${name}"]`);

it('is folded away', async () => {
  await setUp();
  expect(details().open).toBe(false);
  expect(one('summary').textContent).toBe('I own a Medium client (OAuth)');
});

it.each([{ busy: true }, { problem: { code: 'unauthorized' } } as const])(
  'is unfolded when there is something to say: %o',
  async (props) => {
    await setUp(props);
    expect(details().open).toBe(true);
  },
);

it('signs in with what was typed, without the spaces around it', async () => {
  const { onAuthorize } = await setUp();
  await type(field('clientId'), ' id ');
  await type(field('clientSecret'), ' secret ');
  await click(field('keepOauth'));
  await click(action('authorize'));
  expect(onAuthorize.mock.calls).toEqual([
    [{ clientId: 'id', clientSecret: 'secret', keep: false }],
  ]);
});

it('signs in with nothing missing', async () => {
  const { onAuthorize } = await setUp();
  await click(action('authorize'));
  await type(field('clientId'), 'id');
  await type(field('clientSecret'), '  ');
  await click(action('authorize'));
  expect(onAuthorize).not.toHaveBeenCalled();
});

it('hides the secret until it is asked to show it', async () => {
  await setUp();
  expect(field('clientSecret').type).toBe('password');
  expect(field('clientSecret').autocomplete).toBe('off');
  await click(one('[aria-pressed]'));
  expect(field('clientSecret').type).toBe('text');
});

it('copies the redirect address and says so', async () => {
  const { onCopy } = await setUp();
  expect(field('redirectUrl').readOnly).toBe(true);
  await click(action('copy-redirect'));
  expect(onCopy).toHaveBeenCalledWith('https://x.test/medium');
  expect(statusText()).toContain('Copied');
});

it('says when it could not copy', async () => {
  await setUp({ onCopy: async () => false });
  await click(action('copy-redirect'));
  expect(statusText()).toContain('Could not copy');
});

it('waits for Medium’s window, and asks for no second one', async () => {
  const { onAuthorize } = await setUp({ busy: true });
  expect(statusText()).toContain('Waiting for Medium’s window… You can close Clipdraft’s window.');
  await type(field('clientId'), 'id');
  await type(field('clientSecret'), 'secret');
  await click(action('authorize'));
  expect(onAuthorize).not.toHaveBeenCalled();
});

it('shows why it did not work', async () => {
  await setUp({ problem: { code: 'unauthorized' } });
  expect(all('[role="alert"][data-code="unauthorized"]')).toHaveLength(1);
});
