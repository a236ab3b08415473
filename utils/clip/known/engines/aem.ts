// Adobe Experience Manager.
import { engine } from './engine';

export const aem = engine({ figure: 'cmp-image', caption: 'cmp-image__title' });
