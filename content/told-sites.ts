import { storage } from './browser';

/** Under what the background tells sites: where a person has corrected a page, and where nothing is looked at (background/page). */
type Told = 'corrected' | 'leftAlone';

/** Whether the background tells the site of a page so. It is asked of the browser alone, and wakes no background. */
export const isTold = async (key: Told, address: string): Promise<boolean> => {
  try {
    const { [key]: sites } = await storage.local.get(key);
    return Array.isArray(sites) && sites.includes(new URL(address).origin);
  } catch {
    return false; // The extension was just updated or removed.
  }
};
