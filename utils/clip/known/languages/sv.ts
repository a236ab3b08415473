// Swedish.
import { language } from './language';

export const sv = language({
  ads: ['annons'],
  mailings: ['nyhe[dt]sbrev', 'inkorg'],
  addenda: ['tack', 'källor', 'referenser', 'litteratur', '(?:fot)?noter'],
});
