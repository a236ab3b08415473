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
