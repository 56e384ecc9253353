const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    target: 'es2022',
  },
  module: { type: 'es6' },
};

const project = (name, testEnvironment, extra = {}) => ({
  displayName: name,
  rootDir: '.',
  testEnvironment,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`],
  transform: { '\\.tsx?$': ['@swc/jest', swc] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // As in the shipping build (webpack.config.js).
  globals: { COMMONER_LOOPBACK: false },
  ...extra,
});

export default {
  // What ends a test that hangs, and no measure of anything: on a busy machine five seconds are few.
  testTimeout: 60_000,
  projects: [
    project('unit', 'node'),
    project('page', 'jsdom'),
    project('component', 'jsdom', {
      setupFiles: ['what-jsdom-lacks.ts', 'set-up.ts'].map((name) => `<rootDir>/tests/component/${name}`),
    }),
    project('architecture', 'node'),
    project('e2e', 'node'),
  ],
};
