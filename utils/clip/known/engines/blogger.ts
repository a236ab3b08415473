// Blogger, whose captioned pictures are tables.
import { engine } from './engine';

export const blogger = engine({ figure: 'tr-caption-container', caption: 'tr-caption' });
