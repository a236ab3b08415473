// CodeSandbox: what takes an example to where it can be run.
import { engine } from './engine';

export const codeSandbox = engine({
  around: 'a[href*="codesandbox.io/api/"]',
});
