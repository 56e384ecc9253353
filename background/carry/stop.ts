/** Thrown where a person cancelled. What was written until then is whole. */
export class CancelledError extends Error {
  override name = 'CancelledError';
}

/** How a job tells how far it is. Throws CancelledError once the person has cancelled. */
export type Progress = (done: number, of: number) => void;
