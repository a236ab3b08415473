// Pages that do not stay as they are: they move on, take themselves away, block, or wait for an answer.
import { article, page } from './words.ts';

function acting(script: string): string {
  return page({ body: `${article()}<script>${script}</script>` });
}

/** Moves on every 150 milliseconds, a dozen times, and then rests. */
const restless = `{
  const count = Number(new URLSearchParams(location.search).get('count'));
  if (count < 12) setTimeout(() => location.replace('?count=' + (count + 1)), 150);
}`;

/** Moves on as soon as the writer looks elsewhere, as at a popup. */
const shy = `
  const away = () => location.replace('/hostile/article/');
  addEventListener('blur', away);
  document.addEventListener('visibilitychange', away);`;

export const unsteadyPages: Readonly<Record<string, () => string>> = {
  article: () => page({ body: article() }),
  restless: () => acting(restless),
  shy: () => acting(shy),
};
