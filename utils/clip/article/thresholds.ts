// Every number that decides what is the article, but for those inside one rule of one file. None was measured alone: the
// bench saw them together with the rules that they belong to. The date is that of the commit which set the number by
// hand; whoever measures one writes the run beside it. "Prose" is text outside of links.

// Whether there is anything to read

/** Words. Below this there is nothing to speak of, but a login form or the shell of an app. 2026-11-23 */
export const fewestWords = 25;
/** Words of a whole page. With fewer, it is the shell of an app: menus, and nothing drawn between them. 2026-11-23 */
export const shellWords = 150;
/** Elements without the menus; finding, shaping and checking an article take their time for each. 2026-11-23 */
export const mostElements = 60_000;

// The page's own container

/** Share of the page's prose. A container that holds as much needs no second look outside of it. 2026-11-25 */
export const trustedShare = 0.5;
/** Share of the widest container's prose that a narrower one must hold. 2026-11-23 */
export const fairShare = 0.8;
/** Characters of prose in an article with the page's first heading, which is all there is of a short piece. 2026-11-25 */
export const leastTitled = 250;
/** Share of the page's prose in a container that nothing marks; beside it stands little but menus. 2026-11-25 */
export const unmarkedShare = 0.9;
/** Share of the page's prose in a cell of the table that the page is laid out in. 2026-11-29 */
export const columnShare = 0.75;
/** Share of a box's prose in sections that look alike, which then are one text. 2026-11-29 */
export const partedShare = 0.75;

// Readability's article

/** Characters. A clip is asked for by a person who sees the page, so a short article is one all the same. 2026-11-23 */
export const readabilityThreshold = 250;
/**
 * Shares of the container's prose. With the most, at most captions and bylines were left out; with less than the least,
 * Readability took one part for the whole. Around a container that nobody has marked stands much else. 2026-11-25
 */
export const markedShares = { most: 0.97, least: 0.75 };
export const unmarkedShares = { most: 0.75, least: 0.4 };
/** Letters in a row by which a text is known again. 2026-11-28 */
export const tellingLetters = 60;
/** Characters of prose, some 25 words; shorter pieces are captions, bylines and buttons. 2026-11-23 */
export const leastProse = 140;
/** Share of a lost piece's text that is prose; in lists of other articles nearly all of it is links. 2026-11-23 */
export const restoredShare = 0.75;
/** The same of a list at the end, where related articles stand, and its items. 2026-11-25 */
export const restoredListShare = 0.98;
export const fewestItems = 3;
/** Rows of a table that holds data, and cells of each. 2026-11-25 */
export const fewestRows = 3;
export const fewestCells = 2;

// Boxes that are weighed in a sure container

/** Characters of prose in one paragraph; somebody wrote it. 2026-11-25 */
export const writtenParagraph = 120;
/** The same of a paragraph that stands alone in its box. 2026-11-25 */
export const writtenSentence = 40;
/** The same of a list. 2026-11-25 */
export const writtenList = 80;
/** Characters; a larger box is a part of the article. 2026-11-25 */
export const largestBox = 2_500;
/** Commas. Readability's number: with as many, a box is text however it is linked. 2026-11-25 */
export const fewCommas = 10;
/** Share of the container's text that may go with one box. 2026-11-25 */
export const mostInBox = 0.25;

// Boxes that are pruned by their names

/** Share of the page's prose; a box that holds more is the article, whatever it is called. 2026-11-23 */
export const mostOfPage = 0.3;
/** Characters of the box around a form between two paragraphs. 2026-11-29 */
export const longestFormBox = 300;

// Threads

/** Share of the page's prose; posts with less, and without marks of an engine, stand beside an article. 2026-11-23 */
export const threadShare = 0.25;
/** Levels above a post where its author is looked for. 2026-11-25 */
export const authorLevels = 10;

// The lead between the title and the text

/** Lines after the title that may come before the lead: the author, the day, the section. 2026-11-25 */
export const linesBeforeLead = 8;
/** Characters. 2026-11-25 */
export const shortestLead = 60;
/** The same of a line that is marked as the subtitle. 2026-11-29 */
export const shortestSubtitle = 16;
export const longestFoundLead = 600;
/** Pictures and quotations over the text; more of them are a row of something else. 2026-11-29 */
export const mostOpeningPictures = 3;
/** Characters. 2026-11-29 */
export const shortestDedication = 8;
/** Characters of a list, a quotation or a table with which the text has begun. 2026-11-25 */
export const longestBeforeLead = 200;
/** Share of the lead that may be links. 2026-11-25 */
export const mostLinked = 0.2;
/** Parts of a line that names several authors with their degrees. 2026-11-25 */
export const mostNames = 4;

// Trimming

/** Characters of a line that introduces something. 2026-11-25 */
export const longestLine = 100;
/** Share of the article's text that may go at once. 2026-11-25 */
export const mostAtOnce = 0.2;
/** How many times as much, where a heading that names links stands over nothing else. 2026-11-28 */
export const linksAtOnce = 2;
/** Leaves at the top that may be about the article. 2026-11-25 */
export const topmost = 14;
/** Characters of prose in a leaf; what has more is text that somebody wrote. 2026-11-25 */
export const writtenLeaf = 90;
/** Characters of a leaf that is the title; some pages have a caption for theirs. 2026-11-25 */
export const longestTitle = 250;
/** Characters; below a longer paragraph nothing stands that is about the article. 2026-11-25 */
export const longestTopLead = 320;
/** Items and characters of a list beside the title. 2026-11-25 */
export const mostItems = 5;
export const longestList = 120;
/** Characters of the line on who keeps a page of documentation, and when. 2026-11-25 */
export const longestColophon = 200;
/** Links of a table of contents. 2026-11-25 */
export const fewestJumps = 3;
/** Characters at the end; a longer heading without a text may be a quotation. 2026-11-25 */
export const longestLastHeading = 60;
/** Characters of a line that is a link as a whole: the title of another article. 2026-11-25 */
export const longestLinkedTitle = 200;
/** Characters of a card that leads to another page, and of what it says beside its "Read more". 2026-11-25 */
export const longestCard = 600;
export const shortestTeaser = 20;
/** Cards in a row. 2026-11-25 */
export const fewestCards = 3;
/** Share of the article's text; a page with more of it is a list of articles, and that is what is clipped. 2026-11-25 */
export const mostInCards = 0.5;
/** Characters of a link that is drawn as a button. 2026-11-25 */
export const longestButton = 40;

// What is the author's, whatever it is called. Set on cases of lost sentences and on 250 stored pages, 2026-11-28: articles
// 96.5 to 96.4 in F1, documentation 93.7 to 93.8, the other sets equal.

/** Characters outside of links of a paragraph that somebody wrote. */
export const authorsParagraph = 60;
/** Share of a line; with more links it leads away. */
export const mostLinkedLine = 0.3;
/** Characters of a line beside a part of it, from which on the part stands in the middle of a sentence. */
export const besidePart = 25;
/** Boxes of one kind that make a row of entries: remarks of readers, teasers. */
export const fewestEntries = 3;
/** Characters of prose between the page's heading and the remarks below, which may be longer. */
export const leastBeforeRemarks = 250;
/** Share of a letter's text outside of links. */
export const proseOfLetter = 0.85;

// What is told to the writer

/** Share of a left out part's text that is prose; lists of other articles have little. 2026-11-25 */
export const listedShare = 0.5;
/** Characters; shorter pieces of text stand in many places of a page. 2026-11-25 */
export const shortestPiece = 20;
/** Share of the page's prose. Beside most articles stands less than they hold themselves. 2026-11-25 */
export const littleShare = 0.5;
/** Share and characters of an article that is little even when everything else speaks for it. 2026-11-25 */
export const tinyShare = 0.15;
export const tinyLength = 1_000;
