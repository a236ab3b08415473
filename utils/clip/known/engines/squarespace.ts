// Squarespace.
import { engine } from './engine';

export const squarespace = engine({
  around: '.sqs-simple-like, .sqs-block-summary-v2',
});
