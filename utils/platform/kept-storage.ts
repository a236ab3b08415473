// Asks the browser not to evict what is stored here when the disk fills up, as it does with the data of web pages. The
// `unlimitedStorage` permission is enough in Chrome; Firefox wants to be asked as well, and then says yes without a prompt.
// https://developer.mozilla.org/docs/Web/API/StorageManager/persist

/** Once in each life of the background; a browser that says no keeps the data as long as it has room. */
export async function keepStorage(): Promise<void> {
  // A service worker has no such method.
  if ('persist' in navigator.storage) await navigator.storage.persist();
}
