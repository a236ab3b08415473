// The ways to Medium that need no token: what happens when the writer takes one.
import type { Checklist } from '../../../by-hand/checklist';
import type { Draft } from '../../../draft/draft';
import type { Story, StoryPicture } from '../../../story/types';
import { toClipboardHtml } from '../../../story/ways-out/clipboard-html';
import type { ReviewDependencies } from '../dependencies';
import { rememberRoute } from '../remember-route';
import { rememberSite } from '../site-memory';
import type { Panel } from '../state';

export interface RouteActions {
  /** Copies the draft and opens Medium's editor, with the checklist beside it. */
  onPaste: (draft: Draft) => void;
  /** Copies the address and opens Medium's importer, with the checklist beside it. */
  onImport: (draft: Draft, address: string) => void;
  /** Shows the checklist that was begun. */
  onChecklist: () => void;
  onPanel: (panel: Panel | null) => void;
}

/** @param pageKey draftKey of the page; null: none is read yet */
export function createRouteActions(dependencies: ReviewDependencies, pageKey: () => string | null) {
  const { dispatch, ask, window } = dependencies;

  /**
   * Everything that a click allows is begun at once: browsers count an awaited promise as the end of the click, and the
   * popup dies when Medium's page opens.
   */
  async function beginChecklist(
    checklist: Checklist,
    pictures: StoryPicture[],
    { html }: Pick<Story, 'html'>,
  ): Promise<void> {
    const begun = ask('beginChecklist', { checklist, pictures, story: html });
    void dependencies.openChecklist();
    rememberRoute(dependencies, checklist.route);
    const kept = await begun;
    if (!kept.ok) return dispatch({ type: 'failed', task: 'checklist', failure: kept.failure });
    dispatch({ type: 'checklist-known', checklist });
    // Firefox leaves it open over Medium's page.
    dependencies.leave();
  }

  function refused(): void {
    dispatch({ type: 'failed', task: 'checklist', failure: { code: 'clipboard-refused' } });
  }

  const actions: RouteActions = {
    onPaste(draft) {
      const key = pageKey();
      if (key === null) return;
      const { story, title, tables } = draft;
      const { html, text } = toClipboardHtml(story, title, window, tables);
      if (!dependencies.copyStory({ html, text })) return refused();
      rememberSite(dependencies, draft);
      const pictures = story.pictures.filter(({ id }) =>
        story.html.includes(`data-picture="${id}"`),
      );
      void beginChecklist(checklistOf(draft, { key, route: 'paste', pictures }), pictures, story);
    },

    onImport(draft, address) {
      const key = pageKey();
      if (key === null) return;
      if (!dependencies.copyStory({ text: address })) return refused();
      rememberSite(dependencies, draft);
      const imported = { ...draft, canonicalUrl: address };
      const checklist = checklistOf(imported, { key, route: 'import', pictures: [] });
      void beginChecklist(checklist, [], draft.story);
    },

    onChecklist: () => void dependencies.openChecklist(),

    onPanel: (panel) => dispatch({ type: 'panel', panel }),
  };

  function checklistOf(
    draft: Draft,
    by: Pick<Checklist, 'key' | 'route'> & { pictures: StoryPicture[] },
  ): Checklist {
    return {
      key: by.key,
      route: by.route,
      title: draft.title,
      subtitle: draft.subtitle.trim(),
      tags: draft.tags,
      license: draft.license,
      canonicalUrl: draft.canonicalUrl,
      leftOut: by.pictures.map(({ id, alt }) => ({ id, alt })),
      ticked: [],
      begunAt: dependencies.now(),
    };
  }

  return actions;
}
