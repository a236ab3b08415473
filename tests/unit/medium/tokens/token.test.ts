import { expect, it } from 'vitest';
import { normalizeToken } from '@/utils/medium/tokens/token';

const token = `${'2f'.repeat(32)}1`;

it.each([
  ['as it is', token],
  ['with spaces around it', `  ${token}\n`],
  ['in quotes', `"${token}"`],
  ['in typographic quotes', `“${token}”`],
  ['with Bearer before it', `Bearer ${token}`],
  ['with Bearer, in quotes', `  "Bearer ${token}" `],
  ['as a whole header', `Authorization: Bearer ${token}`],
  ['broken over two lines', `${token.slice(0, 30)}\r\n  ${token.slice(30)}`],
])('takes a token pasted %s', (_, pasted) => {
  expect(normalizeToken(pasted)).toEqual({ ok: true, value: token });
});

it.each(['', '   ', 'Bearer ', 'short', 'пароль-из-кириллицы-который-длинный', 'x'.repeat(600)])(
  'refuses %j without asking Medium',
  (pasted) => {
    expect(normalizeToken(pasted)).toEqual({ ok: false, failure: { code: 'token-malformed' } });
  },
);
