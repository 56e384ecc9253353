import { describe, it } from '@jest/globals';

/**
 * Describes tests that need something of this machine. Where it is missing they are skipped for a visitor, and scripts/test.mjs
 * says so beside the closing line; with CI set they fail.
 */
export const describeIf = (there: boolean, name: string, missing: string, define: () => void): void => {
  if (there) describe(name, define);
  else if (process.env.CI) {
    describe(name, () => {
      it(`needs ${missing}`, () => {
        throw new Error(`${missing} is missing, and with CI set that is a failure`);
      });
    });
  } else describe.skip(name, define);
};
