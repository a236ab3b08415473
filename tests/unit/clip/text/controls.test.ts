// One line a case: a control in its line, and whether its words belong to the text.
import { expect, it } from 'vitest';
import { controls, isText } from '@/utils/clip/text/controls';
import { windowOf } from '../page';

const word = (words: string) => `<span role="button">${words}</span>`;
const button = (words: string, more = '') => `<button ${more}>${words}</button>`;

it.each<[boolean, string]>([
  [true, `<p>The ${word('sluice')} lets water in.</p>`],
  [true, `<p>The ${button('sluice')} lets water in.</p>`],
  [true, `<p>Click the <em>${button('Share')}</em> button.</p>`],
  [true, `<p>It runs into the ${word('tailrace')}.</p>`],
  [true, `<p>It runs into the ${button('tailrace')}, which is deep.</p>`],
  [true, `<li>See the ${word('tailrace')}</li>`],
  [true, `<p>${word('Buckets')} hold it.</p>`],
  [true, `<p>${word('水車')}は回る。</p>`],
  [true, `<p>桶に${button('氚')}がある。</p>`],
  [true, `<p>${button('Buckets')}<span role="tooltip" hidden>Glossary Pails.</span> hold it.</p>`],
  [true, `<table><tr><td>${word('Buckets')}</td><td>three days</td></tr></table>`],
  [false, `<table><tr><td>${word('Delete')}</td><td>${word('Move')}</td></tr></table>`],
  [false, `<table><tr><td>${button('Buckets')}</td><td>three days</td></tr></table>`],
  [false, `<p>The ${button('x')} turns.</p>`],
  [true, `<p>One.<br>The ${word('sluice')} lets water in.</p>`],
  [true, `<div>${word('The pilot had it all along.')}</div>`],
  [true, `<figure>${button('<img alt="">')}</figure>`],
  [
    true,
    `<div><div>${button('<h3>How deep is it</h3>', 'aria-expanded="true"')}</div><div><p>Four fathoms at the tailrace, and more below the mill.</p></div></div>`,
  ],
  [true, '<p><a href="https://mill.example/plan" role="button">See the plan of the mill</a></p>'],
  [false, '<p><a href="#plan" role="button">Show the plan</a></p>'],
  [false, '<p><a href="https://mill.example/p" role="button" class="copy-link">Copy it</a></p>'],
  [false, '<p><a href="https://birds.example/share?u=1" role="button">Share</a></p>'],
  [false, `<p>It is deep. ${word('Read more')}</p>`],
  [false, `<p>It runs into ${word('Show more')}</p>`],
  [false, `<p>It runs into the tailrace ${button('Explain')}</p>`],
  [false, `<p>By Ada Miller ${button('Follow')}</p>`],
  [false, `<p>${button('Like')} 12 people</p>`],
  [false, `<p>${button('Reply')} Ada wrote this.</p>`],
  [false, `<p>Type <code>go</code> ${button('Copy')} and press Enter.</p>`],
  [
    false,
    `<p>Type <code>go</code> ${button('📋 this', 'class="copy-button"')} and press Enter.</p>`,
  ],
  [false, `<p>A note${button('1')} in the text.</p>`],
  [false, `<div>Ada ${button('Follow')} 3 days ago</div>`],
  [false, `<div>${button('Like')} ${button('Share')} ${word('Print')}</div>`],
  [false, `<div>${word('<a href="/x">The pilot had it all along.</a>')}</div>`],
  [false, `<div>${button('<img alt="">')}</div>`],
  [
    false,
    `<div><div>${button('Leave the editor', 'aria-expanded="true"')}</div><div><p>Four fathoms at the tailrace, and more below the mill.</p></div></div>`,
  ],
  [
    false,
    `<div><div>Water ${button('Depth', 'aria-expanded="true"')}</div><div><p>Four fathoms at the tailrace, and more below the mill.</p></div></div>`,
  ],
])('%j: %s', (expected, html) => {
  const control = windowOf(html).document.querySelector(controls);
  expect(control && isText(control)).toBe(expected);
});
