import { describe, expect, it } from '@jest/globals';
import webpack from 'webpack';
import shipping, { builds } from '../../webpack.config.js';
import { listImports, readSources } from './sources';

interface Build {
  output?: { path?: string | undefined };
  plugins?: unknown[];
}

/** What the builds write for the constant, and where they go. */
const constantsOf = (all: Build[]): unknown[] =>
  all.map(({ plugins = [] }) => {
    const found = plugins.flatMap((plugin) => (plugin instanceof webpack.DefinePlugin ? [plugin.definitions] : []));
    return found.map(({ COMMONER_LOOPBACK }) => COMMONER_LOOPBACK);
  });

describe('this machine’s own addresses', () => {
  const sources = readSources(['src', 'content', 'background', 'popup', 'manifest'], /\.(?:tsx?|js)$/);

  it('are paid by no build that ships', () => {
    expect(shipping.length).toBeGreaterThan(3);
    expect(constantsOf(shipping)).toEqual(shipping.map(() => ['false']));
    expect(shipping.every(({ output }) => /[\\/]dist[\\/]/.test(output?.path ?? ''))).toBe(true);
  });

  it('are paid by builds for tests, which go to another place', () => {
    const forTests = builds('test');
    expect(constantsOf(forTests)).toEqual(forTests.map(() => ['true']));
    expect(forTests.every(({ output }) => /[\\/]dist-test[\\/]/.test(output?.path ?? ''))).toBe(true);
  });

  it('are let in by one file alone, which reads the constant of the build', () => {
    const readers = sources.filter(({ text }) => /\bCOMMONER_LOOPBACK\b|process\.env/.test(text));
    expect(readers.map(({ path }) => path)).toEqual(['src/tips/loopback.ts']);
  });

  it('are let in by nobody who does not ask that file', () => {
    // A literal would be a way around it: functions take the flag from whoever calls them.
    const literal = sources.filter(({ text }) => /loopback[:=]\s*true|LOOPBACK\s*=\s*true/.test(text));
    expect(literal.map(({ path }) => path)).toEqual([]);
    const users = sources.filter((source) => listImports(source).some((name) => /\/loopback$/.test(name)));
    expect(users.map(({ path }) => path)).toContain('background/tips/index.ts');
  });
});
