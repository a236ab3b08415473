import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import {
  byHandCodes,
  clipFailureCodes,
  connectionCodes,
  historyFileCodes,
  inputCodes,
  internalCodes,
  ownDetails,
  pictureCodes,
  refusalCodes,
  settingsFileCodes,
  unknownOutcomeCodes,
} from '@/utils/failure';
import { lackingSentences, sentencesFor } from '@/utils/sentences';
import { speak, spokenLocales } from '@/utils/words/words';
import english from '../../locales/en/failures.json';

const locales = spokenLocales();
afterEach(() => speak('en', {}, locales));

const codes = [
  ...clipFailureCodes,
  ...refusalCodes,
  ...pictureCodes,
  ...connectionCodes,
  ...byHandCodes,
  ...historyFileCodes,
  ...settingsFileCodes,
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

it('has no sentences for a failure that there is not', () => {
  const told = Object.keys(english).flatMap(
    (id) => /^failures\.(.+)\.happened$/.exec(id)?.[1] ?? [],
  );
  expect(told.toSorted()).toEqual(codes.toSorted());
});

it('says with a failure what the other side said, once and with one full stop', () => {
  const said = { detail: 'Use \\u0041 {here}!' };
  expect(sentencesFor({ code: 'invalid-post', ...said }).happened).toBe(
    'Medium refused the draft: Use \\u0041 {here}.',
  );
  expect(sentencesFor({ code: 'invalid-post' }).happened).toBe('Medium refused the draft.');
  expect(
    sentencesFor({ code: 'outcome-unknown', detail: ownDetails.requestEnded }).happened,
  ).toMatch(/received it: the browser ended the request\.$/);
  // What is stored in English is said in the writer's language.
  expect(sentencesFor({ code: 'internal', detail: ownDetails.onItsWay }).happened).toMatch(
    /: the draft is on its way already\.$/,
  );
  expect(sentencesFor({ code: 'server-error', status: 503 }).happened).toBe(
    'Medium had an internal error (status 503).',
  );
});

it('sets a refusal and an account that is gone side by side as the language does', () => {
  const refused = { code: 'invalid-post' } as const;
  expect(lackingSentences('ada', refused, true).happened).toBe(
    'Medium refused the draft. @ada is no longer connected.',
  );
  const japanese = {
    'common.betweenSentences': [],
    'failures.invalid-post.happened': ['断られました。'],
    'failures.lacking.named': ['接続が切れています。'],
  };
  speak('ja', japanese, ['ja']);
  expect(lackingSentences('ada', refused, true).happened).toBe(
    '断られました。接続が切れています。',
  );
});

it.each(['ar', 'he'])('begins a reason within a sentence of %s at its right side', (language) => {
  const { 'failures.detail': reason } = JSON.parse(
    readFileSync(join(import.meta.dirname, `../../locales/${language}/failures.json`), 'utf8'),
  ) as Record<string, string>;
  // The reason is a part apart: without a mark of its own, its colon would stand where those of its first word do.
  expect(reason).toMatch(/^\u200f: /);
});
