import { useEffect, useState } from 'preact/hooks';
import { storage } from '../platform/browser';

/** Under what the browser remembers which works were open, until it is closed. It is on no disk. */
const KEY = 'open-works';

interface Remembered {
  page: string;
  open: string[];
}

const isRemembered = (value: unknown): value is Remembered =>
  typeof value === 'object' && value !== null && 'page' in value && 'open' in value && Array.isArray(value.open);

export interface OpenWorks {
  isOpen: (id: string) => boolean;
  toggle: (id: string) => void;
  /** Opens works beside those that are open. */
  show: (ids: readonly string[]) => void;
}

/**
 * Which works of a page show more than their row: the first one, and then what a person opens and closes. It is as it was when they come
 * back from another screen, or open the window again.
 * @param page the address of the page; '' while it is not known
 * @param first the id of the first work
 */
export const useOpenWorks = (page: string, first: string | undefined): OpenWorks => {
  const [remembered, setRemembered] = useState<Remembered | null>(null);
  useEffect(() => {
    // Not knowing what was open is no reason to stop anything. What a person has opened meanwhile counts.
    storage.session.get(KEY).then(
      ({ [KEY]: known }) => isRemembered(known) && setRemembered((since) => since ?? known),
      () => undefined,
    );
  }, []);
  const open = remembered?.page === page ? remembered.open : first === undefined ? [] : [first];
  const change = (next: string[]) => {
    setRemembered({ page, open: next });
    storage.session.set({ [KEY]: { page, open: next } }).catch(() => undefined);
  };
  return {
    isOpen: (id) => open.includes(id),
    toggle: (id) => change(open.includes(id) ? open.filter((other) => other !== id) : [...open, id]),
    show: (ids) => change([...new Set([...open, ...ids])]),
  };
};
