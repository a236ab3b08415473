// Kept tokens, one file each in the extension's private file system (OPFS). Imported by the background alone.
// Both browsers write storage.local into an append-only log, so a removed value stays readable on disk; a removed
// file is gone. And no content script can reach these files, while in Firefox each can read storage.local.
// https://developer.mozilla.org/docs/Web/API/File_System_API/Origin_private_file_system

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle('secrets', { create: true });
}

/** @returns the text, or null when there is no such file */
export async function readSecretFile(name: string): Promise<string | null> {
  try {
    const handle = await (await folder()).getFileHandle(name);
    return await (await handle.getFile()).text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

/** Replaces the file as a whole: until the stream is closed the old text stays. */
export async function writeSecretFile(name: string, text: string): Promise<void> {
  const handle = await (await folder()).getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}

/** Removes the file; one that is not there is as good as removed. */
export async function removeSecretFile(name: string): Promise<void> {
  try {
    await (await folder()).removeEntry(name);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  }
}
