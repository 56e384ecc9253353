/** Thrown where a person cancelled. What was written until then is whole. */
export class CancelledError extends Error {
  override name = 'CancelledError';
}

/** Milliseconds that a worker reads on before it hears what came meanwhile. */
const BREATH = 50;

/**
 * Gives a worker its turns: between them it hears no message, not even that a person cancelled, as long as it waits for nothing that takes
 * time. To be called often; it waits only now and then.
 */
export const breather = (): (() => Promise<void> | undefined) => {
  let last = performance.now();
  return () => {
    if (performance.now() - last < BREATH) return undefined;
    return new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      last = performance.now();
    });
  };
};

/** How a job tells how far it is. Throws CancelledError once the person has cancelled. */
export type Progress = (done: number, of: number) => void;
