import { type EngineSample, thread } from './sample';

export const sample: EngineSample = thread(
  (author, words) =>
    `<div class="topic-body"><span class="username">${author}</span><div class="cooked">${words}<img class="emoji" alt=":bread:" src="/e.png"></div></div><div class="topic-post"><div class="cooked">A reply.</div></div>`,
);
