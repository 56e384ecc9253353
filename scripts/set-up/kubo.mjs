import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findProgram, isProgram } from '../process/find-program.mjs';
import { inRoot } from '../process/root.mjs';
import { run } from '../process/run.mjs';
import { Complaint, say } from '../process/say.mjs';

const source = inRoot('tests', 'servers', 'kubo');
const ending = process.platform === 'win32' ? '.exe' : '';

/** Where our own build of Kubo lies: outside the clone, so that a fresh clone does not build it again. */
const builtPath = () => {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const hash = createHash('sha256')
    .update(readFileSync(join(source, 'go.sum')))
    .digest('hex')
    .slice(0, 16);
  return join(cache, 'commoner', `kubo-${hash}`, `ipfs${ending}`);
};

/** Kubo's program from KUBO_BIN, the PATH or an earlier build, or null. Builds nothing. */
export const findKubo = () => {
  const given = process.env.KUBO_BIN;
  if (given && !isProgram(given)) throw new Complaint(`KUBO_BIN is ${given}, which is not a program.`);
  return given || findProgram('ipfs') || (isProgram(builtPath()) ? builtPath() : null);
};

/**
 * The path of a Kubo, built with Go where there is none. That takes up to five minutes, once.
 * @throws {Complaint} one line that says what is missing
 */
export const setUpKubo = async () => {
  const found = findKubo();
  if (found) return found;
  const go = findProgram('go') ?? (isProgram('/usr/local/go/bin/go') ? '/usr/local/go/bin/go' : null);
  if (!go) throw new Complaint('Kubo is missing: set KUBO_BIN, put ipfs on the PATH, or install Go to have it built.');
  const path = builtPath();
  mkdirSync(join(path, '..'), { recursive: true });
  say(`Building Kubo with Go into ${path}: up to five minutes, once.`);
  const began = Date.now();
  let step = 'downloading its modules';
  const beat = setInterval(() => say(`  Kubo: ${step}, ${Math.round((Date.now() - began) / 1000)} s`), 15_000);
  try {
    for (const [next, args] of [
      ['downloading its modules', ['mod', 'download']],
      ['compiling', ['build', '-o', `${path}.part`, 'github.com/ipfs/kubo/cmd/ipfs']],
    ]) {
      step = next;
      const { code, output } = await run(go, args, { cwd: source, quiet: true });
      if (code !== 0) throw new Complaint(`Kubo could not be built (${step}): ${output.trim().split('\n').at(-1)}`);
    }
    // Under its own name only when whole: a build that was interrupted is not taken for a Kubo the next time.
    renameSync(`${path}.part`, path);
    say(`Kubo is built, in ${Math.round((Date.now() - began) / 1000)} s.`);
    return path;
  } finally {
    clearInterval(beat);
  }
};
