import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findProgram, isProgram } from '../process/find-program.mjs';
import { inRoot } from '../process/root.mjs';
import { run } from '../process/run.mjs';
import { Complaint, say } from '../process/say.mjs';

const ending = process.platform === 'win32' ? '.exe' : '';

/**
 * A program of the tests that is built with Go from a module of its own, tests/servers/FOLDER: its version and everything that it is
 * made of stand in go.mod and go.sum.
 * @param {{ name: string, folder: string, variable: string, program: string, package: string, minutes: string, tags?: string }}
 *   what `variable` may name another in the environment, `program` is looked for on the PATH, `tags` are those of its build
 */
export const goProgram = (what) => {
  const source = inRoot('tests', 'servers', what.folder);

  /** Where our own build lies: outside the clone, so that a fresh clone does not build it again. */
  const builtPath = () => {
    const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
    const hash = createHash('sha256')
      .update(readFileSync(join(source, 'go.sum')))
      .digest('hex')
      .slice(0, 16);
    return join(cache, 'commoner', `${what.folder}-${hash}`, `${what.program}${ending}`);
  };

  /** The program from the environment, the PATH or an earlier build, or null. Builds nothing. */
  const find = () => {
    const given = process.env[what.variable];
    if (given && !isProgram(given)) throw new Complaint(`${what.variable} is ${given}, which is not a program.`);
    return given || findProgram(what.program) || (isProgram(builtPath()) ? builtPath() : null);
  };

  /**
   * The path of the program, built with Go where there is none.
   * @throws {Complaint} one line that says what is missing
   */
  const setUp = async () => {
    const found = find();
    if (found) return found;
    const go = findProgram('go') ?? (isProgram('/usr/local/go/bin/go') ? '/usr/local/go/bin/go' : null);
    if (!go)
      throw new Complaint(
        `${what.name} is missing: set ${what.variable}, put ${what.program} on the PATH, or install Go to have it built.`,
      );
    const path = builtPath();
    mkdirSync(join(path, '..'), { recursive: true });
    say(`Building ${what.name} with Go into ${path}: up to ${what.minutes} minutes, once.`);
    const began = Date.now();
    let step = 'downloading its modules';
    const beat = setInterval(
      () => say(`  ${what.name}: ${step}, ${Math.round((Date.now() - began) / 1000)} s`),
      15_000,
    );
    try {
      /** @type {[string, string[]][]} */
      const steps = [
        ['downloading its modules', ['mod', 'download']],
        ['compiling', ['build', ...(what.tags ? ['-tags', what.tags] : []), '-o', `${path}.part`, what.package]],
      ];
      for (const [next, args] of steps) {
        step = next;
        const { code, output } = await run(go, args, { cwd: source, quiet: true });
        if (code !== 0)
          throw new Complaint(`${what.name} could not be built (${step}): ${output.trim().split('\n').at(-1)}`);
      }
      // Under its own name only when whole: a build that was interrupted is not taken for the program the next time.
      renameSync(`${path}.part`, path);
      say(`${what.name} is built, in ${Math.round((Date.now() - began) / 1000)} s.`);
      return path;
    } finally {
      clearInterval(beat);
    }
  };

  return { find, setUp };
};
