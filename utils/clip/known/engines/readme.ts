// ReadMe.
import { engine } from './engine';

export const readme = engine({
  generator: 'readme\\b',
  around: '.rm-APILogsTable, p.DateLine, .PageThumbs, .rm-PageThumbs',
});
