// The local Medium's other faces: medium.com, article sites, the controls and the command.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { Agent } from 'undici';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/index.ts';
import { getMe, samplePost, sendPost } from '../sandbox/sample.ts';

let sandbox: Sandbox;
let agent: Agent;

beforeAll(async () => {
  sandbox = await startSandbox();
  agent = new Agent({ connect: { ca: sandbox.certificate } });
});
afterAll(async () => {
  await agent.destroy();
  await sandbox.close();
});
beforeEach(() => sandbox.reset());

/** A request straight to 127.0.0.1, as any client with a base URL would send it. */
function direct(path: string, init: RequestInit = {}) {
  const withAgent = { ...init, dispatcher: agent };
  return fetch(sandbox.origin + path, withAgent);
}

async function openStory(content: string, changes: object = {}) {
  await sendPost(sandbox, { content, ...changes });
  const response = await sandbox.fetch(`https://medium.com/p/${sandbox.posts[0]?.id}/edit`);
  const { document } = new JSDOM(await response.text()).window;
  const article = document.querySelector('article')?.innerHTML;
  return { response, document, article };
}

describe('medium.com', () => {
  it('shows headings in the sizes that the API gives them', async () => {
    const { article } = await openStory(
      '<h1>T</h1><h2>S</h2><p>p</p><h1>Big</h1><h2>2</h2><h3>3</h3><h4>4</h4><h5>5</h5><h6>6</h6>',
    );
    expect(article).toBe(
      '<h1 class="title">T</h1><h2 class="subtitle">S</h2><p>p</p><h2 class="big">Big</h2>' +
        '<h3 class="small">2</h3><h3 class="small">3</h3><h3 class="small">4</h3><p>5</p><p>6</p>',
    );
  });

  it('takes an h2 for a subtitle only directly below the title', async () => {
    const { article } = await openStory('<h1>T</h1><p>p</p><h2>S</h2>');
    expect(article).toBe('<h1 class="title">T</h1><p>p</p><h3 class="small">S</h3>');
  });

  it('keeps figures with captions, code with its empty lines, links and emphasis', async () => {
    const kept =
      '<figure><img src="https://journal.example/a.png" alt="A &amp; B"><figcaption>C</figcaption>' +
      '</figure><pre>a\n\n  &lt;b&gt; &amp;lt;</pre><p><a href="https://journal.example/?a=1&amp;b=2">x</a>' +
      ' <strong>s</strong> <em>e</em> <code>c</code></p><blockquote>q</blockquote><hr>';
    expect((await openStory(kept)).article).toBe(kept);
  });

  it('drops what Medium does not know, and every way to run a script', async () => {
    const { article } = await openStory(
      '<p onclick="a()">a<script>b()</script><span style="c">d</span></p><table><tr><td>e</td></tr>' +
        '</table><iframe src="https://x.example"></iframe><a href="javascript:f()">g</a>' +
        '<img src="data:image/png;base64,AA" onerror="h()"><div><p>i</p></div>',
    );
    expect(article).toBe('<p>ad</p>g<p>i</p>');
  });

  it('shows inner lists on the level of the outer one', async () => {
    const { article } = await openStory(
      '<ul><li>a<ol><li>b</li></ol></li><ol><li>c</li></ol><li>d</li></ul>',
    );
    expect(article).toBe('<ul><li>a</li><li>b</li><li>c</li><li>d</li></ul>');
  });

  it('lists the facts of the draft and links its origin', async () => {
    const { document } = await openStory('<p>p</p>', {
      title: 'On <b>bold</b>',
      tags: ['One', 'Two'],
      canonicalUrl: 'https://journal.example/walk',
      license: 'cc-40-by',
    });
    const values = [...document.querySelectorAll('aside dd')].map((dd) => dd.textContent);
    expect(values).toEqual([
      'On <b>bold</b>',
      'One, Two',
      'https://journal.example/walk',
      'cc-40-by',
      'draft',
    ]);
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://journal.example/walk',
    );
  });

  it('shows Markdown as it came', async () => {
    const { document } = await openStory('# A <b>walk</b>', { contentFormat: 'markdown' });
    expect(document.querySelector('pre')?.textContent).toBe('# A <b>walk</b>');
  });

  it('lets nothing of the draft run', async () => {
    const { response } = await openStory('<p>p</p>');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|unsafe/);
  });

  it('answers under the address that the API gave', async () => {
    const { data } = (await (await sendPost(sandbox)).json()) as { data: { url: string } };
    const response = await sandbox.fetch(data.url);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Along the river.');
  });

  it('lists drafts with links, and drafts only', async () => {
    await sendPost(sandbox, { title: 'Mine' });
    await sendPost(sandbox, { title: 'Public', publishStatus: 'public' });
    const response = await sandbox.fetch('https://medium.com/me/stories/drafts');
    const { document } = new JSDOM(await response.text()).window;
    const links = [...document.querySelectorAll('main a')];
    expect(links.map((a) => [a.textContent, a.getAttribute('href')])).toEqual([
      ['Mine', `/p/${sandbox.posts[0]?.id}/edit`],
    ]);
  });

  it('serves its stylesheet', async () => {
    const response = await sandbox.fetch('https://medium.com/sandbox.css');
    expect(response.headers.get('content-type')).toContain('text/css');
    expect(await response.text()).toContain('680px');
  });

  it.each(['/', '/p/none/edit', '/@someone/none', '/v1/me', '/_sandbox/journal'])(
    'answers 404 to %s',
    async (path) => {
      expect((await sandbox.fetch(`https://medium.com${path}`)).status).toBe(404);
    },
  );

  it('is no part of the journal', async () => {
    await sandbox.fetch('https://medium.com/me/stories/drafts');
    expect(sandbox.journal).toEqual([]);
  });
});

describe('article sites', () => {
  it('answer through their handler', async () => {
    sandbox.site('journal.example', (request) => new Response(`at ${request.url}`));
    const response = await sandbox.fetch('https://journal.example/walk?a=1');
    expect(await response.text()).toBe('at https://journal.example/walk?a=1');
  });

  it('answer 421 when nobody set them up', async () => {
    expect((await sandbox.fetch('https://nobody.example/')).status).toBe(421);
  });
});

describe('fetch', () => {
  const refused = { cause: { message: expect.stringContaining('not served by the local Medium') } };

  it.each(['https://elsewhere.test/', 'https://notmedium.com/', 'http://medium.com/'])(
    'does not go to %s',
    async (url) => {
      await expect(sandbox.fetch(url)).rejects.toMatchObject(refused);
    },
  );

  it('does not follow a redirect out of the sandbox', async () => {
    sandbox.fault({ kind: 'redirect', status: 307, location: 'https://elsewhere.test/' });
    await expect(getMe(sandbox)).rejects.toMatchObject(refused);
  });
});

describe('on 127.0.0.1', () => {
  it('the API answers too', async () => {
    const headers = { authorization: `Bearer ${sandbox.token}` };
    expect(await (await direct('/v1/me', { headers })).json()).toEqual({ data: sandbox.user });
    expect(sandbox.journal[0]).toMatchObject({ host: '127.0.0.1', path: '/v1/me' });
  });

  it('journal and posts can be read', async () => {
    await sendPost(sandbox);
    expect(await (await direct('/_sandbox/journal')).json()).toEqual(sandbox.journal);
    expect(await (await direct('/_sandbox/posts')).json()).toEqual(sandbox.posts);
    expect(sandbox.posts[0]).toMatchObject(samplePost);
  });

  it('a fault can be set, and a reset made', async () => {
    const body = JSON.stringify({ kind: 'status', status: 500 });
    expect((await direct('/_sandbox/fault', { method: 'POST', body })).status).toBe(204);
    expect((await getMe(sandbox)).status).toBe(500);
    expect((await direct('/_sandbox/reset', { method: 'POST' })).status).toBe(204);
    expect(sandbox.journal).toEqual([]);
  });

  it.each(['{', '{"kind":"nap"}', '{"kind":"delay"}', '{"kind":"stall","bytes":1}'])(
    'the fault %s is refused',
    async (body) => {
      const response = await direct('/_sandbox/fault', { method: 'POST', body });
      expect(response.status).toBe(400);
      expect((await getMe(sandbox)).status).toBe(200);
    },
  );

  it('the controls answer on no other host', async () => {
    const response = await sandbox.fetch('https://api.medium.com/_sandbox/journal');
    expect(response.status).toBe(404);
  });
});

describe('the command', () => {
  const cli = fileURLToPath(new URL('../sandbox/cli.ts', import.meta.url));

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'prints where it is, a line a request, and ends on %s',
    async (signal) => {
      const callbacks = ['http://127.0.0.1:9/done', 'https://callback.example/'];
      const options = callbacks.flatMap((uri) => ['--redirect-uri', uri]);
      const child = spawn(process.execPath, [cli, '--port', '0', ...options], { stdio: 'pipe' });
      const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
      const first = JSON.parse((await lines.next()).value ?? '');
      expect(first).toEqual({
        baseUrl: expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+$/),
        token: expect.stringMatching(/^[0-9a-f]{65}$/),
        user: expect.objectContaining({ username: 'sandbox-writer' }),
        oauth: {
          clientId: expect.stringMatching(/^[0-9a-f]+$/),
          clientSecret: expect.stringMatching(/^[0-9a-f]+$/),
          authorizeUrl: `${first.baseUrl}/m/oauth/authorize`,
          redirectUris: callbacks,
        },
        publications: [
          { id: expect.any(String), name: 'Slow Walks', role: 'editor' },
          { id: expect.any(String), name: 'River & Road', role: 'writer' },
          { id: expect.any(String), name: 'The Long Way', role: null },
        ],
      });
      const trusting = new Agent({ connect: { rejectUnauthorized: false } });
      const init = {
        headers: { authorization: `Bearer ${first.token}` },
        dispatcher: trusting,
      };
      expect((await fetch(`${first.baseUrl}/v1/me`, init)).status).toBe(200);
      expect((await lines.next()).value).toBe('GET 127.0.0.1/v1/me HTTP/1.1 200');
      const ended = once(child, 'exit');
      child.kill(signal);
      expect(await ended).toEqual([0, null]);
      await trusting.destroy();
    },
  );

  it.each([
    ['--port', 'x'],
    ['--redirect-uri', 'myapp://done'],
  ])('refuses %s %s', async (...options) => {
    const child = spawn(process.execPath, [cli, ...options], { stdio: 'ignore' });
    expect(await once(child, 'exit')).toEqual([2, null]);
  });
});
