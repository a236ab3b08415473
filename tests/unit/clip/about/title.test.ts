import { expect, it } from 'vitest';
import { pageTitle, type TitleClaims } from '@/utils/clip/about/title';

const title = (claims: Partial<TitleClaims>) =>
  pageTitle({
    stated: [],
    document: '',
    headings: [],
    own: [],
    lesser: () => [],
    sections: () => [],
    homeLinks: [],
    labels: () => [],
    siteNames: ['The Daily', 'daily.example'],
    ...claims,
  });

/** A section in an element of its own over the headline, which <title> repeats. */
const rivers: Partial<TitleClaims> = {
  stated: ['', '', ''],
  document: 'Rivers: All about eels | Ember Review',
  headings: ['Rivers: All about eels'],
  own: ['Rivers: All about eels'],
  labels: () => ['Rivers', ':', 'All about eels'],
};

it.each<[string, Partial<TitleClaims>, string]>([
  [
    'takes the heading which <title> confirms',
    { document: 'A day - in May | Elsewhere', headings: ['A day - in May', 'Comments'] },
    'A day - in May',
  ],
  [
    'takes the first of two headings that make up <title>, wherever they stand',
    {
      document: 'First query — Ember 2.0 Documentation',
      headings: ['Ember 2.0 Documentation', 'First query'],
      own: ['Ember 2.0 Documentation', 'First query'],
    },
    'First query',
  ],
  [
    'takes a lesser heading where the one <h1> is the book’s name',
    {
      document: 'What is proofing? - The Bread Baking Handbook',
      headings: ['The Bread Baking Handbook'],
      lesser: () => ['What Is Proofing?', 'Steam'],
    },
    'What Is Proofing?',
  ],
  [
    'takes the heading over the main part before one in it that only resembles the title',
    {
      document: 'Ada’s Ten Loaves of 2025 (Plus a Few Rolls) - The Daily',
      headings: ['Ada’s Ten Loaves of 2025 (Plus a Few Rolls)', 'The Ten Loaves of 2025'],
      own: ['The Ten Loaves of 2025'],
    },
    'Ada’s Ten Loaves of 2025 (Plus a Few Rolls)',
  ],
  [
    'takes the longer of two confirmed headings',
    { stated: ['Rye: a beginning'], headings: ['Rye', 'Rye: a beginning'] },
    'Rye: a beginning',
  ],
  [
    'takes og:title before one word of it that stands among the headings of a menu',
    {
      stated: ['The ultimate checklist for the planning of a harvest'],
      document: 'Your harvest: a planning guide and timeline',
      headings: ['First steps', 'Style', 'Planning', 'Budget'],
    },
    'The ultimate checklist for the planning of a harvest',
  ],
  [
    'takes og:title before a heading nobody confirms',
    { stated: ['A day'], headings: ['Welcome!'] },
    'A day',
  ],
  [
    'keeps a title whole that is given out for the site’s name too',
    {
      document: 'How to bake: a guide for 2026 | Ember',
      headings: ['How to bake: a guide for 2026'],
      own: ['How to bake: a guide for 2026'],
      siteNames: ['How to bake: a guide for 2026 | Ember', 'ember.example'],
    },
    'How to bake: a guide for 2026',
  ],
  [
    'cuts a proven site name at the end',
    { document: 'Half – and half | The Daily' },
    'Half – and half',
  ],
  [
    'cuts a proven site name at the start',
    { stated: ['daily.example: All about eels'] },
    'All about eels',
  ],
  [
    'cuts a proven site name behind the bar of Japanese, which needs no spaces',
    { document: '黒パンの日｜坂の上日記', siteNames: ['坂の上日記'] },
    '黒パンの日',
  ],
  [
    'sets no space between Chinese signs that only lines part',
    { document: '两步宽的桥 - 日记', headings: ['两步宽 的桥'], own: ['两步宽 的桥'] },
    '两步宽的桥',
  ],
  ['cuts nothing that is not proven', { document: 'Eels - a history' }, 'Eels - a history'],
  [
    'takes no site name for a title',
    { stated: ['The Daily'], document: 'Eels', headings: ['The Daily'] },
    'Eels',
  ],
  [
    'takes a lone heading before <title>',
    { document: 'Page 7', headings: ['All about eels'] },
    'All about eels',
  ],
  [
    'takes a lesser heading when <title> is that and the name of the blog',
    {
      document: 'Notes of a baker: All about eels',
      headings: ['Notes of a baker'],
      lesser: () => ['All about eels', 'Older'],
    },
    'All about eels',
  ],
  [
    'cuts the sections of a forum too',
    {
      document: 'Why eels? - Rivers - The Daily Forum',
      sections: () => ['Rivers'],
    },
    'Why eels?',
  ],
  [
    'cuts the section in front of a lone heading',
    {
      stated: ['Rivers - why eels?'],
      headings: ['Rivers - why eels?'],
      own: ['Rivers - why eels?'],
      sections: () => ['rivers'],
    },
    'why eels?',
  ],
  [
    'cuts a name that the host spells by first letters',
    { document: 'Eels | River Boat Club', siteNames: ['rbc'] },
    'Eels',
  ],
  [
    'keeps the site’s name in a heading that the head repeats whole',
    {
      stated: ['The Daily: what the second winter taught us'],
      document: 'The Daily: what the second winter taught us | The Daily',
      headings: ['The Daily: what the second winter taught us'],
      own: ['The Daily: what the second winter taught us'],
    },
    'The Daily: what the second winter taught us',
  ],
  [
    'keeps the site’s name at the end of such a heading',
    {
      document: 'A new home: The Daily - The Daily',
      headings: ['A new home: The Daily'],
      own: ['A new home: The Daily'],
    },
    'A new home: The Daily',
  ],
  [
    'takes the spaces from the head where only a style sets words apart',
    { stated: ['Bread for a cold week'], headings: ['Breadfor acold week'] },
    'Bread for a cold week',
  ],
  [
    'keeps the spaces of a heading that has more',
    { document: 'OneBook | The Daily', headings: ['One Book'], own: ['One Book'] },
    'One Book',
  ],
  [
    'takes no heading that links to the site’s home, where the head says something else',
    {
      document: 'All about eels « Ember Lane',
      headings: ['Ember Lane'],
      own: ['Ember Lane'],
      homeLinks: ['Ember Lane'],
      lesser: () => ['All about eels'],
    },
    'All about eels',
  ],
  [
    'nor where the site’s name comes first',
    {
      document: 'Ember Lane | All about eels',
      headings: ['Ember Lane'],
      own: ['Ember Lane'],
      homeLinks: ['Ember Lane'],
      lesser: () => ['All about eels'],
    },
    'All about eels',
  ],
  [
    'takes a heading that links to the site’s home, where the head says it',
    {
      document: 'All about eels | Ada Ember',
      headings: ['All about eels'],
      own: ['All about eels'],
      homeLinks: ['All about eels'],
      lesser: () => ['In the river'],
    },
    'All about eels',
  ],
  [
    'leaves a label in the heading out where the head says the rest alone',
    {
      document: 'All about eels - Ember Review',
      headings: ['Rivers All about eels'],
      own: ['Rivers All about eels'],
      labels: () => ['Rivers', 'All about eels'],
    },
    'All about eels',
  ],
  [
    'leaves it out, and its colon, where only what is shared says the rest alone',
    { ...rivers, stated: ['All about eels', '', ''] },
    'All about eels',
  ],
  ['keeps a label that <title> says, where nothing else is said', rivers, 'Rivers: All about eels'],
  [
    'keeps the first words of a heading that nothing sets apart',
    {
      document: 'All about eels - Ember Review',
      headings: ['Rivers: All about eels'],
      own: ['Rivers: All about eels'],
    },
    'Rivers: All about eels',
  ],
  [
    'keeps them where the head does not say the rest alone',
    {
      stated: ['Rivers: all about eels'],
      document: 'Eels - Ember Review',
      headings: ['Rivers All about eels'],
      own: ['Rivers All about eels'],
      labels: () => ['Rivers'],
    },
    'Rivers All about eels',
  ],
  [
    'takes a lesser heading where the one <h1> is the blog’s logo, and <title> has a word between them',
    {
      document: 'The Ember Diary » Blog Archive » Down the clough with a bad map',
      headings: ['The Ember Diary'],
      homeLinks: ['The Ember Diary'],
      lesser: () => ['Down the clough with a bad map', '3 Responses'],
    },
    'Down the clough with a bad map',
  ],
  [
    'takes the heading with which the shared title ends, where <title> has the board’s name behind it',
    {
      stated: ['r/ovens on Ember: I clean them at night: notes from year six'],
      document: 'I clean them at night: notes from year six : r/ovens',
      headings: ['I clean them at night: notes from year six'],
      own: ['I clean them at night: notes from year six'],
      lesser: () => ['Rules', 'r/ovens'],
    },
    'I clean them at night: notes from year six',
  ],
  [
    'takes a heading of two Chinese signs',
    { document: '既読｜水野あかり', headings: ['既読'], own: ['既読'] },
    '既読',
  ],
  ['is empty when there is nothing', {}, ''],
])('%s', (_, claims, expected) => {
  expect(title(claims)).toBe(expected);
});
