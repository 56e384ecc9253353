import { isTipError } from '../../../src/tips/tip-error';

/** Why something is refused, as `code: detail`; 'accepted' where it is not. What is thrown and is no TipError fails the test. */
export const refusal = (job: () => unknown): string => {
  try {
    job();
    return 'accepted';
  } catch (error) {
    if (!isTipError(error)) throw error;
    return error.message;
  }
};
