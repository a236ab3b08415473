import { type EngineSample, thread } from './sample';

export const sample: EngineSample = {
  ...thread(
    (author, words) =>
      `<div class="cPost"><a href="/profile/1">${author}</a><div data-role="commentContent">${words}<span data-excludequote>Edited by ${author}, twice</span><div data-role="memberSignature">Plant pears</div></div></div><div class="cPost"><div class="cPost_contentWrap">A reply.</div></div>`,
  ),
  leftOut: ['Edited by', 'Plant pears'],
};
