// What is done differently for documentation and for articles. Made once for a page; the rules ask it by what they want to
// know, and not what kind of page it is.

import { isBoilerplateLabel } from '../known/boilerplate-labels';
import { advertisement, invitation, manualLabel, signUp } from '../known/phrases';
import type { Declared } from '../page/declared';
import { isManual } from './manual';

export interface Policy {
  /**
   * Whether boxes, cards and rows lead to other pages of the site and are no part of the text: what is called "related" or
   * "promo", what ends in "Read more", a list of jumps within the page, rows of links at the end.
   */
  hasTeasers: boolean;
  /** Whether the page's container is taken as it is, also one that nothing marks, and neither weighed nor judged. */
  isContainerWhole: boolean;
  /** Whether a lead may stand beside the container. */
  hasLead: boolean;
  /** Whether short lists beside the title are text, and not the day and the section. */
  keepsLists: boolean;
  /** Whether buttons and links to the pages before and after stand around the text. */
  hasTurns: boolean;
  /** Whether what readers say is the text: answers to a question, posts of a thread. */
  isDiscussed: boolean;
  /** Whether a line introduces something that is no part of the text; in lower case. */
  introduces(line: string): boolean;
  /** Whether a line asks to read on, to sign up, or to buy; in lower case. */
  invites(line: string): boolean;
}

export const articles: Policy = {
  hasTeasers: true,
  isContainerWhole: false,
  hasLead: true,
  keepsLists: false,
  hasTurns: false,
  isDiscussed: false,
  introduces: isBoilerplateLabel,
  invites: (line) => invitation.test(line) || signUp.test(line) || advertisement.test(line),
};

/** Lists of links are the text; "See also" and the list to subscribe to are what a manual tells. */
export const documentation: Policy = {
  hasTeasers: false,
  isContainerWhole: true,
  hasLead: false,
  keepsLists: true,
  hasTurns: true,
  isDiscussed: false,
  introduces: (line) => manualLabel.test(line),
  invites: () => false,
};

/** @param page the copy's body */
export function policyFor(page: Element, declared: Declared, url: string): Policy {
  const policy = isManual(page, declared, url) ? documentation : articles;
  return isDiscussion(page, declared) ? { ...policy, isDiscussed: true } : policy;
}

/** https://schema.org/QAPage and https://schema.org/DiscussionForumPosting */
const discussion = 'QAPage DiscussionForumPosting'.split(' ');
const marked = discussion.map((kind) => `[itemtype$="schema.org/${kind}"]`).join();
const said = new RegExp(`"@type"\\s*:\\s*(?:\\[\\s*)?"(?:${discussion.join('|')})"`);

function isDiscussion(page: Element, { jsonLd }: Declared): boolean {
  return jsonLd.some((it) => said.test(it)) || page.querySelector(marked) !== null;
}
