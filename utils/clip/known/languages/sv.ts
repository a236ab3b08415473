// Swedish.
import { language } from './language';

export const sv = language({ ads: ['annons'] });
