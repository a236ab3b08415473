// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { Words } from '@/components/words/Words';
import { show } from '../mount';

it('puts elements where the sentence wants them, and text as text', async () => {
  const connect = <a href="/welcome.html">Connect &lt;b&gt;</a>;
  await show(<Words id="tabs.nobody" values={{ connect }} />);
  expect(document.body.textContent).toContain('several drafts. Connect <b>, or bring');
  expect(document.querySelector('a')?.getAttribute('href')).toBe('/welcome.html');
});
