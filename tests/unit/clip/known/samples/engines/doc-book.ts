import { type EngineSample, text } from './sample';

export const sample: EngineSample = {
  html: `<div class="navheader">The way</div><div><div class="titlepage"><h2>Rye</h2></div>${text}</div><div class="navfooter">The way on</div>`,
  generator: 'DocBook XSL Stylesheets',
  found: ['The dough'],
  leftOut: ['The way'],
};
