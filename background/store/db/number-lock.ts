/**
 * Whoever goes through entries by their numbers in several transactions counts on it that a number stays that entry's; whoever gives
 * entries other numbers has to wait for them. Tabs and the background share this lock, and lose it when they die.
 */
const NAME = 'commoner-order';

/** Node has no Web Locks; there one store is used by one test. */
const locks = (): LockManager | undefined => globalThis.navigator?.locks;

/** Keeps every entry under its number until what is answered is called. */
export const keepNumbers = (): Promise<() => void> =>
  new Promise((held, failed) => {
    const own = locks();
    if (!own) return held(() => undefined);
    const hold = () => new Promise<void>((release) => held(release));
    own.request(NAME, { mode: 'shared' }, hold).catch(failed);
  });

/** Does something while nobody counts on the numbers of entries. */
export const changeNumbers = <Value>(job: () => Promise<Value>): Promise<Value> => {
  const own = locks();
  return own ? (own.request(NAME, job) as Promise<Value>) : job();
};
