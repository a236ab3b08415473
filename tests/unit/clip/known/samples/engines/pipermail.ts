import { type EngineSample, text } from './sample';

export const sample: EngineSample = {
  html: `<h1>[Rye] Oven</h1><b>Ada Flour</b><p><ul><li>Previous message: <a href="1.html">[Rye] Minutes</a></li>
    <li><b>Messages sorted by:</b> <a href="date.html#2">[ date ]</a> <a href="thread.html#2">[ thread ]</a></li></ul><hr>
    ${text}<ul><li>Written by hand.</li></ul>${text}<hr>
    <a href="https://lists.example/mailman/listinfo/rye">More information about the Rye list</a>`,
  found: ['The dough', 'Written by hand.'],
  leftOut: ['Minutes', 'sorted by', 'More information'],
};
