/** Where a person was in the list, so that they come back to it. It is the window's own, and ends with it. */
export interface Place {
  /** The entry's place, from 0. */
  active: number;
  /** Pixels that the list was scrolled by. */
  scrolled: number;
}

const KEY = 'commoner-place';

interface Kept extends Place {
  /** The list's address: #kept?… */
  hash: string;
}

const read = (): Kept | null => {
  try {
    const { hash, active, scrolled } = JSON.parse(sessionStorage.getItem(KEY) ?? '') as Kept;
    return typeof hash === 'string' && Number.isInteger(active) && Number.isFinite(scrolled)
      ? { hash, active, scrolled }
      : null;
  } catch {
    return null;
  }
};

export const keepPlace = (hash: string, place: Place): void =>
  sessionStorage.setItem(KEY, JSON.stringify({ hash, ...place }));

/** Where a person was in the list of this address, or null where they were in another since. */
export const placeIn = (hash: string): Place | null => {
  const kept = read();
  return kept?.hash === hash ? { active: kept.active, scrolled: kept.scrolled } : null;
};

/** The address of the list that was looked at last; '' for none. */
export const lastList = (): string => read()?.hash ?? '';
