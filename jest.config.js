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
  ...extra,
});

export default {
  // What ends a test that hangs, and no measure of anything: on a busy machine five seconds are few.
  testTimeout: 60_000,
  projects: [
    project('unit', 'node'),
    project('page', 'jsdom'),
    project('architecture', 'node'),
    project('e2e', 'node'),
  ],
};
