// The OTW Archive, software of archives of fan fiction. It calls what authors write around a chapter complementary.
import { engine } from './engine';

export const otwArchive = engine({ parts: '#workskin [role="complementary"]' });
