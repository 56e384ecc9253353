import { inRoot } from './scripts/process/root.mjs';

const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    target: 'es2022',
  },
  module: { type: 'es6' },
};

/** Node, where what a file of tests has started ends with it. */
export const NODE = inRoot('scripts', 'test', 'environment.mjs');

export const project = (name, testEnvironment, extra = {}) => ({
  displayName: name,
  rootDir: inRoot(),
  testEnvironment,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`],
  transform: { '\\.tsx?$': ['@swc/jest', swc] },
  // Not among the temporary files, which go with each run.
  cacheDirectory: inRoot('node_modules', '.cache', 'jest'),
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // As in the shipping build (webpack.config.js).
  globals: { COMMONER_LOOPBACK: false, COMMONER_LIBRARIES: [['preact', '11.2.0', 'MIT']] },
  ...extra,
});

export default {
  // What ends a test that hangs, and no measure of anything: on a busy machine five seconds are few.
  testTimeout: 60_000,
  projects: [
    project('unit', NODE),
    project('page', 'jsdom'),
    project('component', 'jsdom', {
      setupFiles: ['what-jsdom-lacks.ts', 'set-up.ts'].map((name) => `<rootDir>/tests/component/${name}`),
      // Behind the framework, by which the library tidies up after each test.
      setupFilesAfterEnv: ['<rootDir>/tests/component/patience.ts'],
    }),
    project('architecture', 'node'),
    // What needs programs that are installed first: our files, read by what people open them with.
    project('readers', NODE),
    project('e2e', NODE, { testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/long/'] }),
    // What needs a server that is built first, and what ends backgrounds by the hundred.
    project('long', NODE, { testMatch: ['<rootDir>/tests/e2e/long/**/*.test.ts'] }),
  ],
};
