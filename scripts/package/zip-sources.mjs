import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../process/root.mjs';
import { run } from '../process/run.mjs';
import { Complaint } from '../process/say.mjs';

/**
 * Packs the sources of the commit that is checked out, for a store's reviewers: what is not committed is not in it.
 * @returns {Promise<{ name: string, hash: string, size: number }>}
 */
export const zipSources = async () => {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const name = `packages/commoner-${version}-sources.zip`;
  mkdirSync(inRoot('packages'), { recursive: true });
  const { code, output } = await run('git', ['archive', '--format=zip', '--output', inRoot(name), 'HEAD'], {
    cwd: inRoot(),
    quiet: true,
  });
  if (code !== 0) throw new Complaint(`The sources are packed from a clone with git: ${output}`);
  const bytes = readFileSync(inRoot(name));
  return { name, hash: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
};
