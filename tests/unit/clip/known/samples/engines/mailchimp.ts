import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div id="awesomebar"><a href="/past">Past letters</a></div><table><tr><td id="templateFooter">You can <a href="/unsubscribe">leave this list</a>.</td></tr></table>`,
  ),
  leftOut: ['Past letters', 'leave this list'],
};
