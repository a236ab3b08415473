// Swedish.
import { language } from './language';

export const sv = language({
  ads: ['annons'],
  mailings: ['nyhe[dt]sbrev', 'inkorg'],
  boxes: [
    'annons',
    'annonse',
    'relaterat',
    'nyhetsbrev',
    'les-ogsa',
    'las-mer',
    'mest-last',
    'mest-lest',
  ],
  addenda: ['tack', 'källor', 'referenser', 'litteratur', '(?:fot)?noter'],
});
