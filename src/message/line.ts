/** Who may send a message: a page's content script may only report what it observed; us is the popup and the library. */
export type Caller = 'page' | 'us';

/** One message. */
export interface Line<In, Out> {
  caller: Caller;
  accepts: (input: unknown) => input is In;
  /** Carries the answer's type; never called. */
  answers?: (_: In) => Out;
}

/** A message with the guard of its input; the types say what it takes and returns. */
export const line = <In, Out>(caller: Caller, accepts: (input: unknown) => input is In): Line<In, Out> => ({
  caller,
  accepts,
});
