import { type EngineSample, text } from './sample';

export const sample: EngineSample = {
  html: `<h1>rye(1)</h1>${text}<h2>NAME &nbsp; <a href="#top_of_page"><span class="top-link">top</span></a></h2>${text}`,
  found: ['NAME'],
  leftOut: ['top'],
};
