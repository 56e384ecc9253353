import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { inRoot } from '../../../scripts/process/root.mjs';
import { withPython } from '../need';

const read = (path: string) => JSON.parse(readFileSync(inRoot(...path.split('/')), 'utf8'));

/** What the check in Python finds, which knows docs/EVIDENCE.md and none of our code. */
const verify = (text: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'commoner-statement-'));
  try {
    const file = join(folder, 'statement.json');
    writeFileSync(file, text);
    const { stdout, stderr } = spawnSync('python3', [inRoot('tests', 'e2e', 'long', 'verify-statement.py'), file]);
    return JSON.parse(String(stdout) || `{"error":${JSON.stringify(String(stderr))}}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

withPython('a statement, checked by a program that was written from its documentation', () => {
  const vector = read('docs/vectors/evidence-1.json');

  it('is found to be as we find it', () => {
    const { cid, signedBy } = vector.checked;
    expect(verify(vector.text)).toEqual({ cid, signedBy, isCanonical: true, isDigest: true });
  });

  it('that was changed is found out', () => {
    for (const { text, checked } of vector.changed)
      expect(verify(text)).toMatchObject({ cid: checked.cid, signedBy: null });
  });
});
