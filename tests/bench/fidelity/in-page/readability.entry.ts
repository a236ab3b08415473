// Readability alone, on a copy of the page, as its documentation advises.
import { Readability } from '@mozilla/readability';
import './globals.ts';

globalThis.benchRead = () => {
  const copy = document.cloneNode(true) as Document;
  const article = new Readability(copy).parse();
  return { title: article?.title ?? '', html: article?.content ?? '' };
};
