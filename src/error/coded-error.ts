/** At most this many characters of what another side said are kept: a hostile one may say a lot. */
const DETAIL_LENGTH = 300;

/** What went wrong, so that it can be sent, written down, and told in words: a code of one union, and what the other side said. */
export interface Coded<Code extends string> {
  code: Code;
  /** '' if there is nothing more. */
  detail: string;
}

/**
 * An error with a code. It is the only class of those: which codes it may have its type says, and `isCoded` asks. `Code` is always named,
 * so that a code which is misspelt does not compile.
 */
export class CodedError<Code extends string = never> extends Error implements Coded<Code> {
  override name = 'CodedError';
  readonly code: Code;
  readonly detail: string;

  constructor(code: NoInfer<Code>, detail = '') {
    const short = [...detail.trim().slice(0, DETAIL_LENGTH * 2)].slice(0, DETAIL_LENGTH).join('');
    super(short ? `${code}: ${short}` : code);
    this.code = code;
    this.detail = short;
  }
}

/** Whether a code is one of these. */
export const isCode = <Code extends string>(code: string, codes: readonly Code[]): code is Code =>
  (codes as readonly string[]).includes(code);

/** Whether something that was thrown is an error with one of these codes. */
export const isCoded = <Code extends string>(error: unknown, codes: readonly Code[]): error is CodedError<Code> =>
  error instanceof CodedError && isCode(String(error.code), codes);

/** What was thrown, as a context can send or keep it: an error itself loses its fields on the way. */
export const codedOf = <Code extends string>({ code, detail }: CodedError<Code>): Coded<Code> => ({ code, detail });
