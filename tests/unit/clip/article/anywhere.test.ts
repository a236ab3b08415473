// What may stand anywhere in a page, and nothing stumbles over it: a drawing, whose `className` is no string; a shadow
// root, which is a parent and no element.
import { expect, it, vi } from 'vitest';
import { clipPage } from '@/utils/clip/clip-page';
import { windowOf } from '../page';

vi.setConfig({ testTimeout: 60_000 });

const prose =
  '<p>The plate hung over the stove, and whoever could not read learned from it what to eat, half of it green.</p>';
const picture = '<img src="/plate.jpg" width="1200" height="800" alt="A plate">';
const over = `<h1>The plate</h1><div><a href="/all">${picture}</a></div>`;
const text = `<div class="teaser">A lead that says what comes, and a little more than that.</div><figure>${picture}</figure>${prose}<h2>Green</h2>${prose}<div class="related"><a href="/b">More</a></div><blockquote class="q"><p>Half.</p></blockquote><ul class="l"><li>Peas</li><li>Beans</li></ul><p>${picture}</p>${prose}<table><tr><th>A</th></tr><tr><td>B</td></tr></table><a class="button" href="/c">Show all</a><form><input name="className"><button>Send</button></form>${prose}`;
const drawing =
  '<svg class="caption related" id="d"><g class="date"><text>Half of the plate</text></g></svg>';

const lines = `<p>The <span class="s" style="font-weight:700">plate</span> <font class="t">hung</font> <b>there</b><span aria-hidden="true">fine</span>.</p><div class="row"><span class="u" style="margin-left:9px">Half</span>green</div><figure><a href="/plate.jpg">Enlarge</a>${picture}<figcaption>A plate</figcaption></figure><pre><code class="language-js">eat()</code></pre><sup><a href="#n1">1</a></sup><ol><li id="n1">Peas</li></ol><video src="/v.mp4"></video><iframe src="https://www.youtube.com/embed/plate"></iframe><input type="checkbox"> Beans`;

it.each([
  ['an article', `<header>${over}</header><main><article>${text}</article></main>`],
  ['boxes without a name', `<div>${over}<div>${text}</div></div>`],
])('a drawing, behind and in every element of %s', (_, body) => {
  const places = windowOf(`<body>${body}</body>`).document.body.querySelectorAll('*').length;
  for (const where of ['afterend', 'afterbegin'] as const)
    for (let at = 0; at < places; at += 1) {
      const page = windowOf(
        `<title>The plate</title><body>${body}</body>`,
        'https://kitchen.example/plate',
      );
      page.document.body.querySelectorAll('*')[at]?.insertAdjacentHTML(where, drawing);
      const clip = clipPage(page);
      expect(clip.ok && clip.value.article?.textContent).toContain('whoever could not read');
    }
});

function inShadow(element: Element): void {
  const host = element.ownerDocument.createElement('x-box');
  element.before(host);
  host.attachShadow({ mode: 'open' }).append('Now ', element);
}

it('any element in a shadow root', () => {
  const body = `<main><article>${text}${lines}${prose}</article></main>`;
  const places = windowOf(`<body>${body}</body>`).document.body.querySelectorAll('*').length;
  for (let at = 0; at < places; at += 1) {
    const page = windowOf(`<title>The plate</title><body>${body}</body>`);
    const element = page.document.body.querySelectorAll('*')[at];
    if (element) inShadow(element);
    const clip = clipPage(page);
    const story = clip.ok && clip.value.article?.textContent;
    expect(story, element?.outerHTML).toContain('whoever could not read');
  }
});
