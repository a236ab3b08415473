import { describe, expect, it } from 'vitest';
import { maxAnswerBytes } from '@/utils/medium/limits';
import { exchange } from '@/utils/medium/transport';

const request = { method: 'GET', path: '/v1/me', timeout: 5_000 } as const;

/** A fetch that answers with this, and the requests that it got. */
function answering(response: () => Response) {
  const requests: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    requests.push(new Request(input, init));
    return response();
  };
  return { fetch, requests };
}

describe('the length of an answer', () => {
  it('is read up to the limit', async () => {
    const { fetch } = answering(() => new Response('x'.repeat(maxAnswerBytes)));
    const outcome = await exchange(fetch, request);
    expect('answer' in outcome && outcome.answer.body).toHaveLength(maxAnswerBytes);
  });

  it('is not read on beyond it, however much comes', async () => {
    const chunk = new Uint8Array(65_536);
    let given = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        given += chunk.length;
        if (given > 50_000_000) controller.close();
        else controller.enqueue(chunk);
      },
      cancel() {
        cancelled = true;
      },
    });
    const { fetch } = answering(() => new Response(endless));
    expect(await exchange(fetch, request)).toEqual({ silence: 'too-large' });
    expect(cancelled).toBe(true);
    expect(given).toBeLessThan(maxAnswerBytes + 3 * chunk.length);
  });

  it('counts letters that arrive in two pieces as one', async () => {
    const bytes = new TextEncoder().encode('é');
    const parts = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const { fetch } = answering(() => new Response(parts));
    expect(await exchange(fetch, request)).toMatchObject({ answer: { body: 'é' } });
  });
});

describe('what is sent', () => {
  async function sent(more: Partial<Parameters<typeof exchange>[1]>): Promise<Request> {
    const { fetch, requests } = answering(() => new Response('{}'));
    await exchange(fetch, { ...request, method: 'POST', ...more });
    const [first] = requests;
    if (!first) throw new Error('Nothing was sent.');
    return first;
  }

  it.each([
    ['JSON', { json: { a: 1 } }, /^application\/json$/, '{"a":1}'],
    [
      'a form',
      { form: new URLSearchParams({ a: 'b c' }) },
      /^application\/x-www-form-urlencoded;charset=UTF-8$/,
      'a=b+c',
    ],
  ])('is %s under its own type', async (_, body, type, text) => {
    const made = await sent(body);
    expect(made.headers.get('content-type')).toMatch(type);
    expect(await made.text()).toBe(text);
  });

  it('is multipart under the boundary that fetch made up', async () => {
    const form = new FormData();
    form.append('image', new Blob(['x']), 'a.png');
    const made = await sent({ form });
    const boundary = made.headers.get('content-type')?.split('boundary=')[1] ?? 'none';
    expect(await made.text()).toContain(`--${boundary}--`);
  });

  it('has a token only where there is one', async () => {
    expect((await sent({})).headers.has('authorization')).toBe(false);
    expect((await sent({ token: 't' })).headers.get('authorization')).toBe('Bearer t');
  });

  it('follows nothing, keeps nothing and tells nothing of where it comes from', async () => {
    expect(await sent({ token: 't' })).toMatchObject({
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  });
});
