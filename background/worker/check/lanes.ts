/** Lets so many pieces of work run at once; the others wait for their turn. */
export const atMost = (count: number): (<Value>(work: () => Promise<Value>) => Promise<Value>) => {
  let free = count;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // Whoever waits first takes the place over.
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
};

/**
 * Does work with each of many things, so many at once, and answers in their order.
 * @throws what the first of them throws; no other is begun then
 */
export const eachInLanes = async <Thing, Value>(
  things: readonly Thing[],
  lanes: number,
  work: (thing: Thing) => Promise<Value>,
): Promise<Value[]> => {
  const values: Value[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < things.length) {
      const at = next;
      next += 1;
      try {
        values[at] = await work(things[at] as Thing);
      } catch (error) {
        next = things.length;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, things.length) }, lane));
  return values;
};
