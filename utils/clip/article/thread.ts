// Forum threads and questions: all posts in their order, each under its author's name. Readability takes the longest
// post for the article and the others for comments.
import { guarded, selectors } from '../known/engines';
import { controls, isText } from '../text/controls';
import { plainText } from '../text/plain-text';
import { widestMarked } from './candidates/container';
import { isBefore } from './leaves';
import type { DroppedParts } from './left-out/dropped';
import { proseLength, textLength } from './measure';
import { classOf } from './names';
import { signature } from './prose';
import { authorLevels, threadShare } from './thresholds';

/** What schema.org calls the text of a question, an answer, a post or a comment. */
const stated = ['DiscussionForumPosting', 'Question', 'Answer', 'SocialMediaPosting']
  .map((type) => `[itemtype$="/${type}"] :is([itemprop~="text"], [itemprop~="articleBody"])`)
  .join(',');

/** Remarks under a question or an answer are no posts of their own. */
const remark =
  '[itemtype$="/Question"] [itemtype$="/Comment"], [itemtype$="/Answer"] [itemtype$="/Comment"]';

/** Questions with their answers at the end of an article. */
const faq = '[itemtype$="/FAQPage"]';

/** How the engines mark the text of a post; each of them runs thousands of forums. */
const engines = selectors('posts');
const engineMarks = guarded(engines);

/** Where an author is named, best first. */
const authors = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"] a',
  '[itemprop~="author"]',
  '[rel~="author"]',
  `.username, .author a, ${selectors('authors')}`,
  // Whole lines are called so, too.
  '.author',
  'a[href*="/user"], a[href*="/member"], a[href*="/profile"], a[href*="/u/"]',
];

/** Where it is, when the box around a post holds other posts, too. */
const authorsBefore = selectors('authorsBefore');

/** Parts of a post which stand behind its text. */
const behind = selectors('behindPosts');

/** Parts of a post which are not its text. */
const machinery = `${controls}, .signature, [itemprop~="author"], ${selectors('besidePosts')}`;

/** Quotations that are none. */
const quotedPost = selectors('quotedPosts');

/** @returns the texts of the posts in their order, none inside another; [] when the page is no thread */
export function findPosts(page: Element): Element[] {
  const isTyped = page.querySelector('[itemtype]') !== null;
  const marked = [...page.querySelectorAll(isTyped ? `${stated},${engineMarks}` : engineMarks)];
  const found = isTyped ? withUnstated(marked, page) : marked;
  const last: Element[] = [];
  for (const post of found) {
    const before = last.at(-1);
    if (before?.contains(post)) continue;
    last.push(post);
  }
  const posts = last.filter(
    (post) =>
      (textLength(post) > 0 || post.querySelector('img')) &&
      !post.closest(`nav, aside, ${remark}, ${faq}`),
  );
  // Articles carry questions and answers too, but never the marks of a forum's engine.
  if (posts.some((post) => post.matches(engines))) return posts;
  const prose = posts.reduce((sum, post) => sum + proseLength(post), 0);
  return prose >= proseLength(page) * threadShare ? posts : [];
}

/** Fewer posts than these could be alike by chance. */
const fewestAlike = 2;

/** Some state the text of the first post in the head of the page, and mark that of the others where it is shown. */
function withUnstated(marked: readonly Element[], page: Element): readonly Element[] {
  const posts = marked.filter((it) => it.localName !== 'meta');
  const [first] = posts;
  const names = first ? classOf(first) : '';
  if (!first || names === '' || posts.length < fewestAlike) return posts;
  const kindOf = (it: Element) =>
    `${signature(it)} < ${it.parentElement && signature(it.parentElement)}`;
  const kind = kindOf(first);
  if (!posts.every((it) => kindOf(it) === kind)) return posts;
  return [...page.getElementsByClassName(names)].filter((it) => kindOf(it) === kind);
}

/** Sets a box around each post that is a <pre>: reading makes another one of it, without its names. */
export function boxPlainPosts(posts: readonly Element[]): void {
  for (const post of posts) {
    if (post.localName !== 'pre') continue;
    const box = post.ownerDocument.createElement('div');
    box.setAttribute('class', classOf(post));
    post.replaceWith(box);
    box.append(post);
  }
}

/**
 * @param posts as found; they are moved into the element which is returned
 * @param parts takes what stands beside them in the box around all, and in the page's main part
 */
export function threadOf(posts: readonly Element[], clone: Document, parts: DroppedParts): Element {
  for (const post of posts)
    while (post.nextElementSibling?.matches(behind)) post.append(post.nextElementSibling);
  const around = boxAround(posts);
  const named = posts.map((post) => ({ post, author: authorOf(post, posts) }));
  const thread = clone.createElement('div');
  for (const { post, author } of named) {
    if (author && posts.length > 1) thread.append(authorLine(author, clone));
    for (const part of post.querySelectorAll(machinery))
      if (!part.matches(controls) || !isText(part)) {
        parts.add(part, 'not-article');
        part.remove();
      }
    thread.append(post);
  }
  // Names, days and buttons beside the posts, and what stands around them in what the page marks as its main part.
  const left = around && widestMarked(around);
  for (const part of left ? [...left.children] : []) parts.add(part, 'not-article');
  for (const post of thread.querySelectorAll(quotedPost)) unquote(post, clone);
  return thread;
}

/** The narrowest element that holds every post. */
function boxAround(posts: readonly Element[]): Element | null {
  let box = posts[0]?.parentElement ?? null;
  while (box && !posts.every((post) => box?.contains(post))) box = box.parentElement;
  return box;
}

function unquote(post: Element, clone: Document): void {
  const box = clone.createElement('div');
  box.append(...post.childNodes);
  post.replaceWith(box);
}

interface Author {
  name: string;
  /** The element that the page names them in, when that is a heading. */
  heading: Element | null;
}

function authorLine({ name, heading }: Author, clone: Document): Element {
  const line = clone.createElement(heading?.localName ?? 'p');
  const words = heading ? line : line.appendChild(clone.createElement('strong'));
  words.append(name);
  return line;
}

function authorOf(post: Element, posts: readonly Element[]): Author | null {
  let box = post;
  let before: Element | undefined;
  let wider = post.parentElement;
  for (let level = 0; level < authorLevels && wider; level += 1) {
    const others = posts.filter((other) => other !== post && wider?.contains(other));
    if (others.some((other) => isBefore(other, post))) break;
    if (others.length === 0) box = wider;
    else before ??= [...wider.querySelectorAll(authorsBefore)].findLast((it) => isBefore(it, post));
    wider = wider.parentElement;
  }
  for (const where of authors)
    for (const named of box.querySelectorAll(where)) {
      const name = plainText(named.textContent);
      if (post.contains(named) || name.length < 2 || name.length > 40) continue;
      return { name, heading: named.closest('h1, h2, h3, h4, h5, h6') };
    }
  const name = plainText(before?.textContent);
  return name === '' ? null : { name, heading: null };
}
