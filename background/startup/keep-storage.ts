interface Keeping {
  persist?: () => Promise<boolean>;
}

/**
 * Has the browser keep what is stored when the disk runs low, where it asks nobody for that. Firefox does with `unlimitedStorage`, but only
 * from this call on. Chromium keeps it by the permission alone, answers no to this question
 * (https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies), and offers it to no service worker.
 */
export const keepStorage = async (): Promise<void> => {
  const storage = navigator.storage as Keeping;
  if (!storage.persist) return;
  const { state } = await navigator.permissions.query({ name: 'persistent-storage' });
  if (state === 'granted') await storage.persist();
};
