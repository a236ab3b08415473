// Code that highlighters have drawn in elements of their own.
import { expect, it } from 'vitest';
import { copied } from './copied';

it('keeps a numbered line of code that is empty', () => {
  const html = copied(
    '<pre><ol><li>open oven;</li><li></li><li><span>  bake;</span></li><li><br></li><li>close;</li></ol></pre>',
  );
  expect(html).toBe('<pre>open oven;\n\n  bake;\n\nclose;\n</pre>');
});
