// consentmanager, which asks for leave.
import { engine } from './engine';

export const consentmanager = engine({ boxes: 'cmpbox cmpwrapper' });
