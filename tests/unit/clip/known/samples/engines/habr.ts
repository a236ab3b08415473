import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="tm-article-snippet__stats"><div>Уровень сложности Средний</div><div>Время на прочтение 5 мин</div></div><div class="tm-article-poll"><div class="tm-article-poll__notice"><span>Только зарегистрированные могут участвовать.</span> <a href="/auth/">Войдите</a></div><div>Нужна ли печь?</div></div>`,
  ),
  leftOut: ['Уровень сложности', 'Только зарегистрированные'],
};
