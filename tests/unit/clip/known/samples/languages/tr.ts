import type { LanguageSample } from './sample';

export const sample: LanguageSample = {
  labels: [
    'ilgili haberler',
    'benzer yazılar',
    'diğer içerikler',
    'yorumlar (3)',
    'etiketler:',
    'ilginizi çekebilir',
    'çok okunanlar',
  ],
  interruptions: ['haberin devamı aşağıda'],
  mailings: ['haftalık bültenimiz'],
  ads: ['reklam'],
  boxes: ['paylas', 'reklam', 'haberin-devami', 'ilgili-haberler'],
  remarks: ['yorum', 'yorumlar'],
  prose: [
    'reklam duvarda asılıydı',
    'fırıncı yorumlar yaptı ve ekmeği herkesle paylaştı.',
    'bülten eski bir kelimedir.',
  ],
};
