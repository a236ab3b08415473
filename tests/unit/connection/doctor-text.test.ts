import { expect, it } from 'vitest';
import { doctorText } from '@/utils/connection/doctor-text';

it('says in text what the doctor found', () => {
  expect(
    doctorText([
      { name: 'online', state: 'ok', words: 'This computer is online.' },
      { name: 'token', state: 'problem', words: 'There is no token.', next: 'Paste one.' },
      { name: 'account', state: 'skipped', words: 'Not checked.' },
    ]),
  ).toBe(`Clipdraft: check of the connection
OK online: This computer is online.
PROBLEM token: There is no token.
  To do: Paste one.
SKIPPED account: Not checked.`);
});
