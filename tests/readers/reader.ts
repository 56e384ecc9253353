import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, jest } from '@jest/globals';
import { inRoot } from '../../scripts/process/root.mjs';
import { endLater } from '../../scripts/process/scope.mjs';
import { findReader } from '../../scripts/set-up/readers.mjs';
import { describeIf } from '../describe-if';

/** What ends a program that hangs, and no measure of anything: an office starts from nothing on a busy machine. */
const PROGRAM_MS = 240_000;
jest.setTimeout(PROGRAM_MS + 60_000);

/** A program that people open our files with. `python` has the packages of tests/readers/python/packages.in. */
export type ReaderName = 'pandoc' | 'biber' | 'exiftool' | 'soffice' | 'cmark-gfm' | 'kramdown' | 'zbarimg' | 'python';

/** What a program printed, and how it ended. */
export interface Ran {
  out: string;
  /** What it complained of: its standard error. */
  err: string;
  code: number;
}

/** Tests that need these programs: skipped for a visitor who has them not, failed with CI set. */
export const withReaders = (names: readonly ReaderName[], what: string, define: () => void): void => {
  const missing = names.filter((name) => !findReader(name));
  describeIf(missing.length === 0, what, missing.join(', '), define);
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of these files, by their paths in it, which goes with the file of tests. */
export const folderOf = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'commoner-read-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
};

/**
 * A reader as a function of its arguments: it runs the program to its end, whatever its exit code.
 * @throws if it is not on this machine: name it in `withReaders` too
 */
export const reader =
  (name: ReaderName) =>
  (args: readonly string[], { input = '', folder = tmpdir() } = {}): Promise<Ran> =>
    new Promise((resolve, reject) => {
      const program = findReader(name);
      if (!program) return reject(new Error(`${name} is not here`));
      const child = spawn(program, args, { cwd: folder, timeout: PROGRAM_MS, killSignal: 'SIGKILL' });
      const forget = endLater(name, { end: () => child.kill('SIGKILL') });
      const [out, err]: [Buffer[], Buffer[]] = [[], []];
      child.stdout.on('data', (bytes) => out.push(bytes));
      child.stderr.on('data', (bytes) => err.push(bytes));
      child.on('error', reject);
      child.on('close', (code) => {
        forget();
        resolve({ out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString(), code: code ?? 1 });
      });
      // A program that reads nothing has closed its end before ours.
      child.stdin.on('error', () => {});
      child.stdin.end(input);
    });

/** What a program prints of a text. @throws if it ends with an error, with what it complained of */
export const readBy = async (
  name: ReaderName,
  args: readonly string[],
  input = '',
  folder?: string,
): Promise<string> => {
  const { out, err, code } = await reader(name)(args, folder === undefined ? { input } : { input, folder });
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${err || out}`);
  return out;
};

/**
 * What a script of tests/readers/python makes of a value: it gets it as JSON on its standard input, and prints JSON.
 * @param script such as 'tables', for tests/readers/python/tables.py
 */
export const readByPython = async <Made>(script: string, value: unknown, folder?: string): Promise<Made> => {
  const path = inRoot('tests', 'readers', 'python', `${script}.py`);
  return JSON.parse(await readBy('python', ['-X', 'utf8', path], JSON.stringify(value), folder)) as Made;
};

/**
 * Has LibreOffice open a file and save it as another kind beside it, in a profile of its own: an office that is open on this machine is not asked.
 * @param to an ending, or LibreOffice's own `ending:filter:options`
 * @param as how it is to be read, as a person answers what the office asks of a table: LibreOffice's own `filter:options`
 * @throws if it could not open the file
 */
export const convertByOffice = async (folder: string, file: string, to: string, as?: string): Promise<void> => {
  const profile = `-env:UserInstallation=${pathToFileURL(folderOf()).href}`;
  const said = await readBy(
    'soffice',
    [profile, '--headless', ...(as ? [`--infilter=${as}`] : []), '--convert-to', to, '--outdir', folder, file],
    '',
    folder,
  );
  // Its exit code is 0 also for what it cannot read.
  if (!/ -> .* using filter/.test(said)) throw new Error(`LibreOffice opened no ${file}: ${said}`);
};
