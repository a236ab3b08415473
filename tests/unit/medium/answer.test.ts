import { expect, it } from 'vitest';
import { isSuccess } from '@/utils/medium/answer';

it.each([
  [200, true],
  [201, true],
  [299, true],
  [304, false],
  [400, false],
  [500, false],
])('%i says yes: %j, whatever the body holds', (status, yes) => {
  const answer = {
    status,
    body: '{"data":{"id":"1"}}',
    contentType: 'application/json',
    challenged: false,
    retryAfter: null,
    date: null,
  };
  expect(isSuccess({ answer })).toBe(yes);
});

it('takes silence for no yes', () => {
  expect(isSuccess({ silence: 'network' })).toBe(false);
});
