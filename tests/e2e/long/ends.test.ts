import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { poll, START_MS } from '../../../scripts/browser/poll.mjs';
import { listMarked, MARK } from '../../../scripts/process/marked.mjs';
import { inRoot } from '../../../scripts/process/root.mjs';
import { hasEnded } from '../extension-process';
import { type BrowserName, whereBackgroundsDie } from '../need';

const RUN = inRoot('tests', 'fixtures', 'rig', 'run.mjs');

/** What became of a run over files that go wrong on purpose. */
interface Ended {
  code: number | null;
  /** The last line that it printed. */
  closing: string;
  said: string;
  /** What it left running, by name. */
  running: string[];
  /** What it left in the folder for temporary files. */
  files: string[];
}

whereBackgroundsDie('a run of the tests', (browser: BrowserName) => {
  const folder = mkdtempSync(join(tmpdir(), 'e-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const runRig = async (name: string, signal: NodeJS.Signals | null = null): Promise<Ended> => {
    // Short: see scripts/test/run-tests.
    const mark = randomBytes(2).toString('hex');
    const started = join(folder, `${mark}.started`);
    const temporary = join(folder, mark);
    mkdirSync(temporary);
    const env = {
      ...process.env,
      ...{ TMPDIR: temporary, RIG_BROWSER: browser, RIG_STARTED: started },
      [MARK]: `${process.env[MARK] ?? ''} ${mark}`.trim(),
    };
    const run = spawn(process.execPath, [RUN, name], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [printed, said] = ['', ''];
    run.stdout.on('data', (bytes) => {
      printed += bytes;
    });
    run.stderr.on('data', (bytes) => {
      said += bytes;
    });
    const ended = new Promise<number | null>((resolve) => run.once('close', resolve));
    if (signal) {
      await poll(async () => existsSync(started) || run.exitCode !== null, 'everything to be started', START_MS);
      run.kill(signal);
    }
    const code = await ended;
    if (!existsSync(started)) throw new Error(`nothing was started:\n${said}`);
    const pids = JSON.parse(readFileSync(started, 'utf8')) as number[];
    expect(pids.every((pid) => pid > 0)).toBe(true);
    const running = [
      ...listMarked(mark).map((each) => each.name),
      ...pids.filter((pid) => !hasEnded(pid)).map((pid) => `process ${pid}`),
    ];
    return { code, closing: printed.trim().split('\n').at(-1) ?? '', said, running, files: readdirSync(temporary) };
  };
  const NOTHING = { running: [], files: [] };

  it.each([
    ['a set-up breaks half way', 'set-up-throws', '0 passed, 1 failed, 0 skipped'],
    ['a test fails', 'test-throws', '0 passed, 1 failed, 0 skipped'],
    ['a test never settles', 'never-settles', '0 passed, 1 failed, 0 skipped'],
    ['a test does not let go of the thread', 'spins', '0 passed, 1 failed, 0 skipped'],
    ['a test ends the process', 'exits', '0 passed, 1 failed, 0 skipped'],
    ['its process is killed', 'crashes', '0 passed, 1 failed, 0 skipped'],
  ])('ends with nothing of its own left where %s', async (_, name, closing) => {
    expect(await runRig(name)).toMatchObject({ ...NOTHING, code: 1, closing });
  });

  it('ends with nothing of its own left where a test passes and ends nothing, and says what it had to end', async () => {
    const ended = await runRig('leaves');
    expect(ended).toMatchObject({ ...NOTHING, code: 0, closing: '1 passed, 0 failed, 0 skipped' });
    expect(ended.said).toContain('leaves.test.ts had left ');
    expect(ended.said).toContain('Still running after the tests, and ended: node');
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('ends with nothing of its own left, and says how far it was, at %s', async (signal, code) => {
    const closing = '0 passed, 0 failed, 0 skipped';
    expect(await runRig('waits', signal)).toMatchObject({ ...NOTHING, code, closing });
  });
});
