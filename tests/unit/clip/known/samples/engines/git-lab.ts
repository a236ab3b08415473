import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    '<div class="wiki-page-header"><div class="nav-controls"><a href="/new">New page</a></div></div><div class="wiki-last-edit-by">Last edited by <b>Ada</b></div><p>Rye is patient.</p>',
  ),
  found: ['Rye is patient.'],
  leftOut: ['New page', 'Last edited'],
};
