// The ways onto the local Medium for people without a token, over HTTP: the editor's page and the importer.
import { JSDOM } from 'jsdom';
import { Agent } from 'undici';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/index.ts';
import { samplePost, sendPost } from '../sandbox/sample.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

const get = (path: string) => sandbox.fetch(`https://medium.com${path}`);
const documentOf = async (response: Response) => new JSDOM(await response.text()).window.document;
const policyOf = (response: Response) =>
  (response.headers.get('content-security-policy') ?? '').split('; ');

const story = {
  title: 'A walk',
  html: '<h3 class="graf graf--title">A walk</h3><p class="graf graf--p">Along the river.</p>',
  canonicalUrl: 'https://journal.example/walk',
  topics: ['Walking', 'Rivers'],
  subtitle: 'On foot',
  license: 'cc-40-by',
};

function save(body: unknown, { id = '0123456789ab', type = 'application/json' } = {}) {
  return sandbox.fetch(`https://medium.com/p/${id}/story`, {
    method: 'PUT',
    headers: { 'content-type': type },
    body: JSON.stringify(body),
  });
}

describe('the editor', () => {
  it('may run its own script and speak to its own site, and nothing else that other pages may not', async () => {
    const [editor, other] = [await get('/new-story'), await get('/me/stories/drafts')];
    expect(policyOf(editor).toSorted()).toEqual(
      [...policyOf(other), "script-src 'self'", "connect-src 'self'"].toSorted(),
    );
    expect(policyOf(other)).toContain("default-src 'none'");
  });

  it('opens with an empty title and fields to fill in', async () => {
    const document = await documentOf(await get('/new-story'));
    expect(document.querySelector('#editor[contenteditable=true] > .graf--title')).not.toBeNull();
    const values = ['subtitle', 'topics', 'canonical', 'license'].map(
      (id) => document.querySelector<HTMLInputElement>(`#${id}`)?.value,
    );
    expect(values).toEqual(['', '', '', 'all-rights-reserved']);
    expect(document.querySelectorAll('#license option')).toHaveLength(9);
  });

  it('has its script in one file that imports nothing', async () => {
    const document = await documentOf(await get('/new-story'));
    const scripts = [...document.querySelectorAll('script')];
    expect(scripts.map((script) => script.getAttribute('src'))).toEqual(['/editor.js']);
    const response = await get('/editor.js');
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
    const text = await response.text();
    expect(text).toContain('clipboardData');
    expect(text).not.toMatch(/^\s*(?:import|export)\b/m);
  });

  it('keeps what its page saves, and opens it again', async () => {
    expect((await save({ ...story, title: 'A first' })).status).toBe(204);
    expect((await save(story)).status).toBe(204);
    expect(sandbox.stories).toEqual([{ id: '0123456789ab', ...story }]);
    const document = await documentOf(await get('/p/0123456789ab/edit'));
    expect(document.querySelector('#editor')?.innerHTML).toBe(story.html);
    expect(document.querySelector<HTMLInputElement>('#topics')?.value).toBe('Walking, Rivers');
    expect(document.querySelector<HTMLInputElement>('#canonical')?.value).toBe(story.canonicalUrl);
    expect(document.querySelector<HTMLSelectElement>('#license')?.value).toBe('cc-40-by');
    const drafts = await documentOf(await get('/me/stories/drafts'));
    expect(drafts.querySelector('main a')?.getAttribute('href')).toBe('/p/0123456789ab/edit');
  });

  it.each([
    ['six topics', { topics: ['1', '2', '3', '4', '5', '6'] }, 'A story has 5 topics at most.'],
    ['a long subtitle', { subtitle: 'a'.repeat(141) }, 'A subtitle has 140 characters at most.'],
    ['a license of its own', { license: 'mit' }, 'The license is not one of the nine licenses.'],
    [
      'a canonical link that is a path',
      { canonicalUrl: '/walk' },
      'The canonical link must be an absolute http or https address.',
    ],
  ])('refuses %s in a sentence', async (_, change, sentence) => {
    const response = await save({ ...story, ...change });
    expect(response.status).toBe(400);
    expect(await response.text()).toBe(sentence);
    expect(sandbox.stories).toEqual([]);
  });

  it('takes nothing for a draft of the API, nor in a form that other sites could send', async () => {
    await sendPost(sandbox);
    expect((await save(story, { id: sandbox.posts[0]?.id ?? '' })).status).toBe(404);
    expect((await save(story, { type: 'text/plain' })).status).toBe(415);
    expect(sandbox.posts[0]).toMatchObject(samplePost);
    expect(sandbox.stories).toEqual([]);
  });
});

it('both are on 127.0.0.1 too, for people who run the local Medium alone', async () => {
  const agent = new Agent({ connect: { ca: sandbox.certificate } });
  const ask = (path: string) => fetch(sandbox.origin + path, { dispatcher: agent } as RequestInit);
  const kinds = ['/new-story', '/editor.js', '/p/import'].map(async (path) =>
    (await ask(path)).headers.get('content-type')?.replace(/;.*/, ''),
  );
  expect(await Promise.all(kinds)).toEqual(['text/html', 'text/javascript', 'text/html']);
  await save(story);
  expect(await (await ask('/_sandbox/stories')).json()).toEqual(sandbox.stories);
  expect(await (await ask('/_sandbox/imports')).json()).toEqual([]);
  await agent.destroy();
});

describe('the importer', () => {
  const send = (url: string) =>
    sandbox.fetch('https://medium.com/p/import', {
      method: 'POST',
      body: new URLSearchParams({ url }),
    });

  it('has a form that may be sent to its own site, and no script', async () => {
    const response = await get('/p/import');
    expect(policyOf(response)).toContain("form-action 'self'");
    expect(policyOf(response).join()).not.toContain('script-src');
    const document = await documentOf(response);
    expect(document.querySelector('form #import-url')).not.toBeNull();
    expect(document.querySelector('form #import')).not.toBeNull();
  });

  it('writes the address down, says so, and fetches nothing', async () => {
    let asked = 0;
    sandbox.site('journal.example', () => {
      asked += 1;
      return new Response('');
    });
    const document = await documentOf(await send('https://journal.example/a?b=<i>'));
    expect(document.querySelector('#imported')?.textContent).toBe(
      'Imported from https://journal.example/a?b=<i>',
    );
    expect(sandbox.imports).toEqual([
      { url: 'https://journal.example/a?b=<i>', at: expect.any(Number) },
    ]);
    expect(asked).toBe(0);
    sandbox.reset();
    expect(sandbox.imports).toEqual([]);
  });

  it.each(['', 'journal.example/a', 'file:///a', 'javascript:a()'])('refuses %j', async (url) => {
    const response = await send(url);
    expect(response.status).toBe(400);
    expect((await documentOf(response)).querySelector('#refusal')).not.toBeNull();
    expect(sandbox.imports).toEqual([]);
  });
});
