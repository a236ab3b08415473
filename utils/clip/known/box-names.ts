// Words by which sites call the boxes around an article, as class or id: navigation, share bars, related articles. The
// names that an engine gives its boxes, and those of a language, stand with the engine and the language.
import { namesOf } from './engines';
import { languages } from './languages';

/** Alone or with the words for a box around them: "post-share-buttons". */
const anywhere =
  'share sharing social socials newsletter newsletters subscribe subscription ' +
  'signup sign-up optin opt-in related recommended recommendation recommendations recirc recirculation ' +
  'readmore read-more readnext read-next readalso read-also alsoread also-read upnext up-next ' +
  'teaser teasers promo promos billboard billboards ' +
  'ad ads advert adverts advertisement advertisment advertising sponsor sponsored ' +
  'cookie cookies consent gdpr breadcrumb breadcrumbs bread-crumb bread-crumbs pagination pager ' +
  'paginator prev-next prevnext page-nav pagenav post-navigation postnavigation toc tableofcontents ' +
  'table-of-contents table-of-content onthispage on-this-page feedback helpful edit-page editpage edit-this-page ' +
  'edit-link editlink header-link headerlink anchor-link anchorlink ' +
  'follow follow-us follow-topics tts text-to-speech facebook-like fb-like ' +
  'comment-form commentform sidebar side-bar sidenav side-nav menu author-bio ' +
  'authorbio author-box authorbox author-card author-info author-profile about-author about-the-author ' +
  'abouttheauthor byline dateline publish-date published-date publishdate posted-on reading-time readingtime ' +
  'read-time readtime tags tag-list taglist tag-cloud tagcloud tag-links popup pop-up call-to-action cta ' +
  'copy-link copylink copy-link-tooltip google-news google-news-follow modal popover dropdown-menu ' +
  'donation donations donate poll polls login register registration giscus utterances';

/** Each of the first with each of the second: "latest-stories", "lateststories". */
const others = {
  first: 'more most latest popular trending recent other similar next featured',
  second: 'stories articles post posts news read reads viewed topics',
};

/** The same with a hyphen between: "entry-meta". */
const parts = {
  first: 'post entry article story',
  second: 'meta info date footer tags tools toolbar actions',
};

const listed = (words: string) => words.split(' ');

export const kinds: ReadonlySet<string> = new Set([
  ...listed(anywhere),
  ...namesOf('boxes'),
  ...languages.flatMap(({ boxes = [], remarks = [] }) => [...boxes, ...remarks]),
  ...listed(others.first).flatMap((one) =>
    listed(others.second).flatMap((other) => [`${one}-${other}`, one + other]),
  ),
  ...listed(parts.first).flatMap((one) => listed(parts.second).map((other) => `${one}-${other}`)),
]);

/** Documentation leads on with these, and does not advertise. */
const ofArticles = new Set(
  listed('related recommended recommendation recommendations teaser teasers promo promos'),
);

/** What may follow such a word. */
const boxes = new Set(
  listed(
    'bar box btn btns button buttons link links question questions topics threads list lists wrap wrapper container block section widget area icon icons ' +
      'posts articles stories content item items inner form module panel group us this tools holder title footer ' +
      'bottom top thread zone slot inline card cards embed promo',
  ),
);

/** "has-sidebar" and the like are said of boxes that stand beside one. */
const beside = /^(?:has|with|no|is|not|js|hide|show|without|single|page|body)[-_]/;

/** The same said behind a word for a layout: "container-sidebar". */
const layout = /(?:^|[-_])(?:container|layout|grid|row|columns?)[-_]side-?bar$/;

/** Nearly all names have none of the words in them. */
const firstWords = new Set([...kinds].map((kind) => kind.split('-', 1)[0] ?? kind));

/**
 * @param said the class or the id of an element
 * @param hasTeasers whether what is called "related" or "promo" is such a box
 * @returns whether it calls the element a box around an article
 */
export function isCalledBox(said: string, hasTeasers: boolean): boolean {
  const names = said.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return names
    .split(/\s+/)
    .some((name) => isKind(name, hasTeasers) && !beside.test(name) && !layout.test(name));
}

/** What tools set behind names, so that no two files have the same: "subscribe_box_m4", "NewsletterPromo-sc". */
const made = /^(?:sc|css|(?=.*\d)[a-z\d]{2,8})$/;

/**
 * Up to two words, a kind of up to four, and words for boxes or more kinds: "single-post-share-buttons",
 * "edn-ads-inline-ads".
 */
function isKind(name: string, hasTeasers: boolean): boolean {
  const words = name.split(/[-_]+/).filter((word) => word !== '');
  if (words.length > 2 && made.test(words.at(-1) ?? '')) words.pop();
  for (let from = 0; from < Math.min(3, words.length); from += 1) {
    if (from > 0 && !/^[a-z]{1,12}$/.test(words[from - 1] ?? '')) return false;
    if (!firstWords.has(words[from] ?? '')) continue;
    for (let to = from + 1; to <= Math.min(from + 4, words.length); to += 1) {
      const kind = words.slice(from, to).join('-');
      if (kinds.has(kind) && words.slice(to).every((it) => boxes.has(it) || kinds.has(it)))
        return hasTeasers || !ofArticles.has(kind);
    }
  }
  return false;
}

const remarks = new Set(languages.flatMap((language) => language.remarks ?? []));

/** @returns whether class or id call it the box with what readers say: "comments", "post-comments" */
export function isCalledRemarks(said: string): boolean {
  return said
    .toLowerCase()
    .split(/[\s_-]+/)
    .some((word) => remarks.has(word));
}
