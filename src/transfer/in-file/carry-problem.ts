import { CodedError } from '../../error/coded-error';

/** Why a file cannot carry its credit inside. */
export const CARRY_PROBLEMS = [
  'other-kind', // nobody writes into its kind here; the detail is what it is called
  'sealed', // Content Credentials bind its bytes, and to write into it would break them
  'broken', // it is cut or broken, or what it says of itself is
  'no-room', // its format has no room for so much
] as const;
/** Of a file that is no picture and no sound that is known here nothing is said at all. */
export const UNKNOWN_FILE = ['unknown'] as const;
export type CarryProblem = (typeof CARRY_PROBLEMS)[number];

export const carryError = (code: CarryProblem, detail = ''): CodedError<CarryProblem> =>
  new CodedError<CarryProblem>(code, detail);
