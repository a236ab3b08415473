// What of a page's own drawings becomes a picture, what becomes words, and what stays out. How they look is seen in browsers.
import { expect, it } from 'vitest';
import { clipPage } from '@/utils/clip/clip-page';
import { article, windowOf } from '../page';
import { copied } from './copied';

/** Says where elements stand by their `data-box` ("x y width height"), and what a canvas shows by its `data-painted`. */
function laidOut(document: Document): void {
  const { Element, HTMLCanvasElement } = document.defaultView as unknown as typeof globalThis;
  Element.prototype.getBoundingClientRect = function (this: Element) {
    const [x = 0, y = 0, width = 0, height = 0] = (this.getAttribute('data-box') ?? '')
      .split(' ')
      .map(Number);
    return { x, y, width, height } as DOMRect;
  };
  HTMLCanvasElement.prototype.getContext = (() => {
    let seen = 0;
    return {
      drawImage(live: Element) {
        seen = live.hasAttribute('data-painted') ? 255 : 0;
      },
      getImageData: () => ({ data: [0, 0, 0, seen] }),
    };
  }) as unknown as HTMLCanvasElement['getContext'];
}

const seen = (html: string) =>
  copied(html, laidOut).replace(/ data-(?:box|painted)="[^"]*"| src="data:,"/g, '');
const picture = (alt = '') => `<img data-picture="p1"${alt && ` alt="${alt}"`}>`;

it.each([
  ['with words', '<svg data-box="0 0 300 90"><text>Rain</text></svg>', picture()],
  [
    'with words, hidden from screen readers',
    '<svg aria-hidden="true" data-box="0 0 300 90"><text>Rain</text></svg>',
    picture(),
  ],
  [
    'whose words are HTML',
    '<svg data-box="0 0 300 90"><foreignObject><p>Rain</p></foreignObject></svg>',
    picture(),
  ],
  ['with a label', '<svg aria-label="Rain" data-box="0 0 120 60"></svg>', picture('Rain')],
  [
    'with a title',
    '<svg data-box="0 0 120 60"><title>Rain \n by week</title></svg>',
    picture('Rain by week'),
  ],
  [
    'named elsewhere',
    '<svg aria-labelledby="name" data-box="0 0 120 60"></svg><b id="name">Rain</b>',
    `${picture('Rain')}<b id="name">Rain</b>`,
  ],
  ['as large as a picture', '<svg data-box="0 0 500 300"><path d="M0 0H9"/></svg>', picture()],
  [
    'in a canvas, which says what it shows',
    '<canvas data-painted data-box="0 0 500 300">Rain</canvas>',
    picture('Rain'),
  ],
  [
    'in a canvas for newer browsers',
    '<canvas data-painted data-box="0 0 500 300">Your browser has no canvas</canvas>',
    picture(),
  ],
])('a drawing %s is a picture', (_, html, expected) => {
  expect(seen(`<p>Words</p>${html}`)).toBe(`<p>Words</p>${expected}`);
});

it('is one in a figure, whatever its shape, but not over the picture of the figure', () => {
  const drawing = '<svg data-box="0 0 100 60"></svg>';
  expect(seen(`<figure><div>${drawing}</div></figure>`)).toContain(picture());
  expect(seen(`<figure><img src="/a.jpg"><div>${drawing}</div></figure>`)).not.toContain('"p1"');
});

it('is one with all of its layers', () => {
  const layers =
    '<canvas style="position:absolute" data-painted data-box="0 0 500 300"></canvas>' +
    '<svg style="position:absolute" data-box="0 0.5 500 300"><text>Rain</text></svg>';
  expect(seen(`<div data-box="0 0 500 300">${layers}</div>`)).toBe(`<div>${picture()}</div>`);
});

it.each([
  ['as small as an icon', '<svg data-box="0 0 24 24"><title>Share</title></svg>'],
  ['that is not large and says nothing', '<svg data-box="0 0 200 100"><path d="M0 0H9"/></svg>'],
  ['that stands for a face', '<svg data-box="0 0 100 100"><text>JD</text></svg>'],
  ['in a link', '<a href="/"><svg data-box="0 0 400 200"><path d="M0 0H9"/></svg></a>'],
  [
    'hidden from screen readers',
    '<i aria-hidden="true"><svg data-box="0 0 400 200"><path d="M0 0H9"/></svg></i>',
  ],
  [
    'over the text',
    '<svg style="position:absolute" data-box="0 0 400 200"><path d="M0 0H9"/></svg>Words',
  ],
  ['over the page', '<canvas style="position:fixed" data-painted data-box="0 0 400 200"></canvas>'],
  [
    'of any width',
    '<svg preserveAspectRatio="none" data-box="0 0 900 200"><path d="M0 0H9"/></svg>',
  ],
  ['with nothing in it', '<svg data-box="0 0 400 200"></svg>'],
  ['that nobody has painted', '<canvas data-box="0 0 400 200">Rain</canvas>'],
  ['that is not shown', '<svg style="display:none" data-box="0 0 400 200"><text>Rain</text></svg>'],
])('a drawing %s is none', (_, html) => {
  expect(seen(`<div>${html}</div>`)).not.toMatch(/<img|Rain|JD|Share/);
});

it('is one picture in an article and in what is selected of it', () => {
  const window = windowOf(article('<svg data-box="0 0 300 90"><text>Rain</text></svg>'));
  laidOut(window.document);
  window.getSelection()?.selectAllChildren(window.document.body);
  const clip = clipPage(window);
  expect(clip.ok && clip.value.pictures.map(({ id }) => id)).toEqual(['p1']);
});

it('leaves its words when it is too small for a picture', () => {
  const score = '<svg data-box="0 0 40 40"><g><text>7</text></g><text>of 9</text></svg>';
  expect(seen(`<p>Boots: ${score} wet</p>`)).toBe('<p>Boots: 7 of 9 wet</p>');
});
