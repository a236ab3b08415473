import { type EngineSample, thread } from './sample';

const posts = thread(
  (author, words) =>
    `<div class="topic-body"><span class="username">${author}</span><div class="cooked">${words}<img class="emoji" alt=":bread:" src="/e.png"><a class="lightbox" href="/rye.jpg"><img src="/rye-2.jpg" alt=""><div class="meta"><span class="filename">rye.jpg</span><span class="informations">1200×900 88 KB</span></div></a></div></div><div class="topic-post"><div class="cooked">A reply.</div></div>`,
);

export const sample: EngineSample = { ...posts, leftOut: ['rye.jpg', '1200×900'] };
