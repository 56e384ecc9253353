import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { inRoot } from '../../scripts/process/root.mjs';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
}

const { packages } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};
/** All but the project itself, which is at the empty path. */
const installed = Object.entries(packages).filter(([path]) => path !== '');

describe('the lock file', () => {
  it('says of every package, also of another system’s, which bytes it is', () => {
    expect(installed.length).toBeGreaterThan(100);
    const isHeld = ({ integrity = '' }: Locked): boolean => /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity);
    expect(installed.filter(([, locked]) => !isHeld(locked)).map(([path]) => path)).toEqual([]);
  });

  it('takes every package from a registry, by its version', () => {
    const isOther = ({ version = '', link = false }: Locked): boolean => link || !/^\d+\.\d+\.\d+/.test(version);
    expect(installed.filter(([, locked]) => isOther(locked)).map(([path]) => path)).toEqual([]);
  });

  it('names no registry: each machine has its own, and the bytes are the same', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });
});
