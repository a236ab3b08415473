// SyntaxHighlighter up to 1.5, still in many blogs: a bar of links over the code.
import { engine } from './engine';

export const syntaxHighlighter = engine({
  around: '.dp-highlighter > .bar',
  codeBox: 'dp-(?:[a-z]{1,3}|delphi)',
});
