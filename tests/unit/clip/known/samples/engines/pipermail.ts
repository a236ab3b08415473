import type { EngineSample } from './sample';

const lines =
  'The dough waits for nobody, and so the oven was lit\nlong before the sun was up.\n'.repeat(4);
const links = `<p><ul><li>Previous message: <a href="1.html">[Rye] Minutes</a></li>
  <li><b>Messages sorted by:</b> <a href="date.html#2">[ date ]</a> <a href="thread.html#2">[ thread ]</a></li></ul><hr>`;

export const sample: EngineSample = {
  html: `<h1>[Rye] Oven</h1><b>Ada Flour</b><br>${links}<pre>${lines}\nAda</pre><hr>${links}
    <a href="https://lists.example/mailman/listinfo/rye">More information about the Rye list</a><br>`,
  found: ['The dough', 'Ada'],
  leftOut: ['Minutes', 'sorted by', 'More information'],
};
