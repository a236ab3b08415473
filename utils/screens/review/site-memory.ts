// What is remembered of the site whose page is shown: read with the page, changed by a click, and learned when a draft
// leaves.
import type { Draft } from '../../draft/draft';
import { learned } from '../../draft/site/learned';
import { type SiteChanges, siteOf } from '../../draft/site/site';
import { arrangedStory } from '../../draft/story/story-of';
import type { ReviewDependencies } from './dependencies';

export interface SiteActions {
  /** “I wrote this”: the site is the writer's own from now on. */
  onMine: () => void;
}

type Dependencies = Pick<
  ReviewDependencies,
  'state' | 'dispatch' | 'ask' | 'loadSite' | 'watchSite'
>;

/** `open` a page's site, `actions` are what the writer can say of it. Failures come by `dispatch`. */
export function createSiteMemory(dependencies: Dependencies) {
  const { dispatch, ask, loadSite, watchSite } = dependencies;
  let name: string | null = null;
  let stopWatching: (() => void) | null = null;

  async function open(pageUrl: string): Promise<void> {
    stopWatching?.();
    const opened = siteOf(pageUrl);
    name = opened;
    stopWatching = watchSite(opened, (site) => dispatch({ type: 'site-known', site }));
    // A storage that cannot be read is told of by the edits; the page can be sent without what is remembered.
    dispatch({ type: 'site-known', site: await loadSite(opened).catch(() => ({})) });
  }

  async function change(changes: SiteChanges): Promise<void> {
    if (name === null) return;
    dispatch({ type: 'site-changed', changes });
    const kept = await ask('saveSite', { site: name, changes });
    if (!kept.ok) dispatch({ type: 'failed', task: 'saving', failure: kept.failure });
  }

  const actions: SiteActions = {
    onMine: () => void change({ isMine: true, footer: null }),
  };
  return { open, actions };
}

/** What the draft teaches of its site is kept at once: the popup may die with the next step. */
export function rememberSite(
  { state, ask, window }: Pick<ReviewDependencies, 'state' | 'ask' | 'window'>,
  draft: Draft,
): void {
  const { reading, edits, site, accounts } = state();
  if (!reading?.ok) return;
  const { metadata } = reading.value;
  const accountId = accounts?.active?.id ?? null;
  const arranged = arrangedStory(reading.value, edits, window, site);
  if (arranged === null) return;
  const changes = learned(site, { draft, edits, metadata, accountId, arranged });
  // Whether it is kept does not decide about the draft, so nobody is held up by it.
  if (Object.keys(changes).length > 0)
    void ask('saveSite', { site: siteOf(metadata.url), changes });
}
