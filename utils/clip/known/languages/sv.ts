// Swedish.
import { language } from './language';

export const sv = language({
  ads: ['annons'],
  mailings: ['nyhe[dt]sbrev'],
  addenda: ['tack', 'källor', 'referenser', 'litteratur', '(?:fot)?noter'],
});
