/** Milliseconds after which a slice ends: a third of what a screen with 60 frames a second has for one, as a step may take as long. */
const SLICE = 5;

/** A turn of the page's. By a message and not by a timer, which a hidden tab is given once a second only. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/**
 * Runs steps to their end in slices, between which the page has its turn.
 * @param onSpent called with the milliseconds of each slice
 */
export const inSlices = async <Value>(steps: Generator<null, Value>, onSpent: (ms: number) => void): Promise<Value> => {
  for (;;) {
    const began = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - began < SLICE) step = steps.next();
    const spent = performance.now() - began;
    onSpent(spent);
    // What is done with the value is a slice of its own, unless this one was next to nothing.
    if (!step.done || spent > SLICE / 2) await pause();
    if (step.done) return step.value;
  }
};
