// A page of ours for the tour: what the page script would return of it, in the language of the interface.
import { countWords } from '../../story/count-words';
import type { Reading } from '../../story/reading/reading';
import type { Story } from '../../story/types';
import { spokenLocales, t } from '../../words/words';

/** Names that lead nowhere: https://www.rfc-editor.org/rfc/rfc6761 */
const home = 'https://blog.example/herbs';

/** Two paragraphs and a part that was left out between them; two addresses to choose from. */
export function sampleReading(): Reading {
  const [lang = 'en'] = spokenLocales();
  const storyOf = (texts: readonly string[]): Story => ({
    html: texts.map((text) => `<p>${text}</p>`).join(''),
    notes: [],
    words: texts.reduce((sum, text) => sum + countWords(text, lang), 0),
    images: 0,
    pictures: [],
    leftOut: [],
  });
  const { leftOut: _, ...part } = storyOf([t('welcome.sample.leftOut')]);
  return {
    metadata: {
      url: `${home}?from=newsletter`,
      title: t('welcome.sample.title'),
      byline: null,
      siteName: null,
      description: null,
      lang,
      publishedTime: null,
      canonicalCandidates: [
        { source: 'rel-canonical', url: home },
        { source: 'tab', url: `${home}?from=newsletter` },
      ],
      tags: [t('welcome.sample.tag')],
      license: null,
      barriers: [],
    },
    article: {
      ...storyOf([t('welcome.sample.begin'), t('welcome.sample.end')]),
      leftOut: [{ ...part, id: 'newsletter', reason: 'boilerplate', after: 0 }],
    },
    selection: null,
    page: null,
  };
}
