import { type EngineSample, thread } from './sample';

export const sample: EngineSample = {
  ...thread(
    (author, words) =>
      `<div class="message"><a class="username">${author}</a><div class="bbWrapper">${words}<a class="bbCodeBlock-expandLink">Click to expand</a></div></div><div class="messageContent"><div class="messageText">A reply.</div></div>`,
  ),
  leftOut: ['Click to expand'],
};
