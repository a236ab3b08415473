// Swedish.
import { language } from './language';

export const sv = language({
  ads: ['annons'],
  addenda: ['tack', 'källor', 'referenser', 'litteratur', '(?:fot)?noter'],
});
