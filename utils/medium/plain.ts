// A server's words, made fit to be shown.
import { cutText } from '../cut-text';

/** One short line of text, at most 300 characters; nothing in it may pass for ours. */
export function plain(message: string): string {
  return cutText(message.replace(/[\p{C}\s]+/gu, ' ').trim(), 300);
}
