// Turkish.
import { language } from './language';

export const tr = language({
  labels: [
    'ilgili benzer diğer| (?:haberler|yazılar|içerikler)',
    'yorumlar etiketler',
    'ilginizi| çekebilir.{0,20}',
    'çok| okunanlar',
  ],
  interruptions: ['haberin devamı.{0,30}'],
  mailings: ['bülten'],
  ads: ['reklam'],
  boxes: ['paylas', 'reklam', 'haberin-devami', 'ilgili-haberler'],
  remarks: ['yorum', 'yorumlar'],
});
