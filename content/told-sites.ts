import { storage } from './browser';

/** What the background tells of the site of a page (background/page/corrected-sites, left-sites). */
export interface ToldSite {
  /** A person has corrected a page of it. */
  corrected: boolean;
  /** A person wants nothing looked at on it. */
  leftAlone: boolean;
}

/** Asks the browser alone, once for both, and wakes no background. */
export const readTold = async (address: string): Promise<ToldSite> => {
  try {
    const told = await storage.local.get(['corrected', 'leftAlone']);
    const { origin } = new URL(address);
    const has = (sites: unknown): boolean => Array.isArray(sites) && sites.includes(origin);
    return { corrected: has(told.corrected), leftAlone: has(told.leftAlone) };
  } catch {
    return { corrected: false, leftAlone: false }; // The extension was just updated or removed.
  }
};
