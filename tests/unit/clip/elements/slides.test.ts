// Sliders: each slide once.
import { expect, it } from 'vitest';
import { copied } from './copied';

function names(html: string): string[] {
  return [...copied(html).matchAll(/\/(\w+)\.jpg"/g)].map(([, name = '']) => name);
}

const slide = (name: string, attributes: string, words = '') =>
  `<div ${attributes}><div><img src="/${name}.jpg"></div>${words}</div>`;

it.each([
  ['slick', 'slick-slide slick-cloned', 'slick-slide'],
  ['Swiper', 'swiper-slide swiper-slide-duplicate', 'swiper-slide'],
  ['Owl', 'owl-item cloned', 'owl-item'],
  ['Splide', 'splide__slide splide__slide--clone', 'splide__slide'],
  ['bxSlider', 'bx-clone', 'one'],
])('drops the copies that %s makes, in front and behind', (_, copy, original) => {
  const copies = (name: string) =>
    slide(name, `class="${copy}" aria-hidden="true"`, `<p>${name}</p>`);
  const originals = (name: string) => slide(name, `class="${original}"`, `<p>${name}</p>`);
  const html = `<div>${copies('c')}${['a', 'b', 'c'].map(originals).join('')}${copies('a')}${copies('b')}</div>`;
  expect(names(html)).toEqual(['a', 'b', 'c']);
  expect(copied(html).match(/<p>a<\/p>/g)).toHaveLength(1);
});

it('drops copies that nothing but their place gives away', () => {
  const slides = ['a', 'b', 'a', 'b'].map((name) => slide(name, 'class="slide"')).join('');
  expect(names(`<div>${slides}</div>`)).toEqual(['a', 'b']);
});

it('keeps a copy that stands without what it was copied from, or with other words', () => {
  expect(names(slide('a', 'class="clone"'))).toEqual(['a']);
  const html = `<div>${slide('a', 'class="slide"', 'one')}${slide('a', 'class="slide"', 'two')}</div>`;
  expect(names(html)).toEqual(['a', 'a']);
});

const hidden = 'style="display:none"';
const buttons = '<button>‹</button><button>›</button>';

it.each([
  [
    'by its name',
    `<div class="carousel">${slide('a', '')}${slide('b', hidden, '<p>Two</p>')}</div>`,
  ],
  [
    'by its role',
    `<section aria-roledescription="carousel"><ul>${`<li><img src="/a.jpg"></li><li ${hidden}><img src="/b.jpg"><p>Two</p></li>`}</ul></section>`,
  ],
  [
    'by its buttons',
    `<div><div>${slide('a', '')}${slide('b', hidden, '<p>Two</p>')}</div>${buttons}<img src="/c.jpg"></div>`,
  ],
  [
    'where only visibility hides it',
    `<div class="slider">${slide('a', '')}${slide('b', 'style="visibility:hidden"', '<p style="visibility:hidden">Two</p>')}</div>`,
  ],
])('keeps a slide that is not turned to now, known %s', (_, html) => {
  expect(names(html).slice(0, 2)).toEqual(['a', 'b']);
  expect(copied(html)).toContain('Two');
});

it('keeps the slides that are not turned to now, and no copy of theirs', () => {
  const one = (name: string, attributes = '') => slide(name, `class="swiper-slide" ${attributes}`);
  const copy = (name: string) =>
    slide(name, `class="swiper-slide swiper-slide-duplicate" ${hidden}`);
  const row = copy('c') + one('a') + one('b', hidden) + one('c', hidden) + copy('a');
  expect(names(`<div class="swiper">${row}</div>`)).toEqual(['a', 'b', 'c']);
});

it.each([
  [
    'the same picture for small screens',
    `<div class="gallery">${slide('a', '')}<div ${hidden}>${slide('a', '', 'small')}</div></div>`,
  ],
  ['no row of slides', `<div><div>${slide('a', '')}${slide('b', hidden)}</div></div>`],
])('leaves out what is hidden and is %s', (_, html) => {
  expect(names(html)).toEqual(['a']);
});
