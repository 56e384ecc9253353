import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { inRoot } from '../../scripts/process/root.mjs';

const manifest = JSON.parse(readFileSync(inRoot('manifest', 'manifest.json'), 'utf8'));

/** Everything that the manifest asks for, with the sites that the content script runs on. */
const asked: string[] = [
  ...manifest.permissions,
  ...manifest.host_permissions,
  ...manifest.optional_host_permissions,
  ...manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches),
];

describe('permissions', () => {
  it('are each explained in docs/PERMISSIONS.md', () => {
    const path = inRoot('docs', 'PERMISSIONS.md');
    const explained = existsSync(path) ? readFileSync(path, 'utf8') : '';
    expect([...new Set(asked)].filter((permission) => !explained.includes(`\`${permission}\``))).toEqual([]);
  });

  it('reach no site beyond this machine before a person says so', () => {
    expect(manifest.host_permissions).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
  });
});
