import { expect, it } from 'vitest';
import {
  clipFailureCodes,
  connectionCodes,
  historyFileCodes,
  inputCodes,
  internalCodes,
  pictureCodes,
  refusalCodes,
  unknownOutcomeCodes,
} from '@/utils/failure';
import { sentencesFor } from '@/utils/sentences';

const codes = [
  ...clipFailureCodes,
  ...refusalCodes,
  ...pictureCodes,
  ...connectionCodes,
  ...historyFileCodes,
  ...inputCodes,
  ...unknownOutcomeCodes,
  ...internalCodes,
];

it.each(codes)('%s says what happened, whether the work is safe and what to do', (code) => {
  const { happened, safe, next } = sentencesFor({ code, detail: 'The server said this.' });
  for (const sentence of [happened, safe, next]) {
    expect(sentence).toMatch(/^[A-Z].*[.?]$/s);
    expect(sentence).not.toMatch(/\.\.|undefined/);
  }
});

it('never calls a draft safe from doubles when its outcome is unknown', () => {
  expect(sentencesFor({ code: 'outcome-unknown' }).safe).toContain('may already have this draft');
});

it.each([
  [30, '30 seconds'],
  [600, '10 minutes'],
  [86_400, '24 hours'],
])('puts %i seconds into words as %s', (retryAfter, words) => {
  expect(sentencesFor({ code: 'rate-limited', retryAfter }).next).toContain(words);
});
