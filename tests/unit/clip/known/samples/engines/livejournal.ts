import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="lj-like"><div class="lj-like-item lj-like-item-repost">Поделиться</div><div class="lj-like-item">Пожаловаться на запись</div></div>`,
  ),
  leftOut: ['Пожаловаться'],
};
