import { storage } from './browser';

/** Under what the background tells the sites of which a person has corrected a page (background/page/corrected-sites). */
const KEY = 'corrected';

/** Whether a person has corrected a page of this site. It is asked of the browser alone, and wakes no background. */
export const isCorrected = async (address: string): Promise<boolean> => {
  try {
    const { [KEY]: sites } = await storage.local.get(KEY);
    return Array.isArray(sites) && sites.includes(new URL(address).origin);
  } catch {
    return false; // The extension was just updated or removed.
  }
};
