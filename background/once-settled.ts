/**
 * Work that follows changes, in turns: what changes while a turn is done brings about one turn after it, however much it was. No clock is asked,
 * so nothing waits for a background that may end. The last change is always followed by a whole turn.
 */
export const onceSettled = (work: () => Promise<void>): (() => Promise<void>) => {
  let turns: Promise<void> | null = null;
  let isStale = false;
  const run = async (): Promise<void> => {
    try {
      do {
        isStale = false;
        await work();
      } while (isStale);
    } finally {
      turns = null;
    }
  };
  return () => {
    isStale = true;
    turns ??= run();
    return turns;
  };
};
