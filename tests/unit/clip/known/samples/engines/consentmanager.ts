import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: `${article('')}<div id="cmpwrapper" class="cmpbox"><div class="cmpboxhead">We and our 812 partners</div><p>We keep what is told about you.</p></div>`,
  leftOut: ['812 partners'],
};
