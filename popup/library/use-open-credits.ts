import { useState } from 'preact/hooks';
import type { Entries } from './use-entries';

/** Pixels of one credit in a row, and of the room around them: entry.css has the same. */
const CREDIT_HEIGHT = 34;
const AROUND = 12;
/** Credits that are shown in a row: the work's own screen has all of them. */
export const CREDITS_SHOWN = 6;

const heightFor = (credits: number): number =>
  Math.min(credits, CREDITS_SHOWN) * CREDIT_HEIGHT + (credits > CREDITS_SHOWN ? CREDIT_HEIGHT : 0) + AROUND;

/** Which rows show their credits, and how much higher they are by it. */
export const useOpenCredits = (entries: Entries) => {
  /** Ids, with the place at which each was opened. */
  const [open, setOpen] = useState<ReadonlyMap<string, number>>(new Map());
  const timesOf = (id: string): number => entries.creditsOf(id)?.times ?? 0;
  const more = new Map<number, number>();
  // What has moved since is closed: nobody looks at it there any more.
  for (const [id, place] of open) if (entries.at(place)?.id === id) more.set(place, heightFor(timesOf(id)));
  const unfold = (place: number, isOpen: boolean): void => {
    const id = entries.at(place)?.id;
    if (id === undefined || (isOpen && timesOf(id) === 0)) return;
    const next = new Map(open);
    if (isOpen) next.set(id, place);
    else next.delete(id);
    setOpen(next);
  };
  return { more, unfold };
};
