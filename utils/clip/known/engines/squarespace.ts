// Squarespace.
import { engine } from './engine';

export const squarespace = engine({
  around:
    '.sqs-simple-like, .sqs-block-summary-v2, .sqs-audio-embed .time, .sqs-audio-embed .secondary-controls',
});
