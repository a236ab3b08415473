// What the writer does by hand on Medium, by paste or by import: the values to copy and what is ticked off. Pure.
//
//   begun ─▶ ticked … ─▶ finished (the ledger knows the post) | set aside
import * as v from 'valibot';
import { licenses } from '../medium/license';
import { storedTime } from '../stored-time';
import { pictureId } from '../story/subset';

/** In the order in which Medium's pages ask for them. Ticked steps are stored, so these names stay. */
export const steps = ['hand-over', 'pictures', 'subtitle', 'tags', 'license', 'canonical'] as const;

export type Step = (typeof steps)[number];

/** Characters of a field; the page's own words may be of any length. */
const longest = 2_048;
const field = v.pipe(v.string(), v.maxLength(longest));

/** A picture which Medium's editor would drop: its address leads into the page itself. */
const leftOutPicture = v.object({
  id: v.pipe(v.string(), v.regex(pictureId)),
  alt: v.string(),
});

export const checklistSchema = v.object({
  /** draftKey of the page. */
  key: v.pipe(v.string(), v.url()),
  route: v.picklist(['paste', 'import']),
  title: field,
  subtitle: field,
  tags: v.array(field),
  license: v.picklist(licenses),
  /** Empty for a story that has its first home on Medium. */
  canonicalUrl: field,
  leftOut: v.array(leftOutPicture),
  ticked: v.array(v.picklist(steps)),
  /** Milliseconds since the epoch. */
  begunAt: storedTime,
  /** SHA-256 of the story's HTML, in hexadecimal. Checklists of earlier Clipdrafts have none. */
  contentHash: v.exactOptional(field),
});

export type Checklist = v.InferOutput<typeof checklistSchema>;

/** Unfinished ones; whoever begins more has forgotten the oldest. */
const most = 20;

/** The steps that this one asks for: nothing to set, no step. */
export function stepsOf(checklist: Checklist): Step[] {
  const { route, leftOut, subtitle, tags, canonicalUrl } = checklist;
  const isAsked: Record<Step, boolean> = {
    'hand-over': true,
    pictures: leftOut.length > 0,
    subtitle: subtitle !== '',
    tags: tags.length > 0,
    license: true,
    // The importer sets the link that it is given.
    canonical: route === 'paste' && canonicalUrl !== '',
  };
  return steps.filter((step) => isAsked[step]);
}

/** Newest first; one for each page. */
export function begin(all: readonly Checklist[], checklist: Checklist): Checklist[] {
  return [checklist, ...without(all, checklist.key)].slice(0, most);
}

/** The list with one step of one page ticked, or no longer. */
export function tick(
  all: readonly Checklist[],
  { key, step, done }: { key: string; step: Step; done: boolean },
): Checklist[] {
  return all.map((checklist) => {
    if (checklist.key !== key) return checklist;
    const others = checklist.ticked.filter((other) => other !== step);
    return { ...checklist, ticked: done ? [...others, step] : others };
  });
}

/** The list without the checklist of this page. */
export function without(all: readonly Checklist[], key: string): Checklist[] {
  return all.filter((checklist) => checklist.key !== key);
}
