// The clipboard, from a click in a page of ours: no permission is needed for that.

/** @returns false when the browser did not allow it */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No focus, or a policy that forbids it. The text can still be selected by hand.
    return false;
  }
}

/**
 * A text, with its HTML where there is one. By the copy event, since that is over within the click, while the popup may
 * be gone before the promise of navigator.clipboard.write settles; and so the HTML goes there as it is.
 * https://w3c.github.io/clipboard-apis/#copy-action
 *
 * @returns false when the browser did not allow it
 */
export function copyStory({ html, text }: { html?: string; text: string }): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', onCopy, { once: true });
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  return isCopied;
}
