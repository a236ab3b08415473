// The documentation of TypeScript: what takes an example to where it can be run.
import { engine } from './engine';

export const typeScriptDocs = engine({
  around: 'a.playground-link',
});
