import { readdirSync, readFileSync } from 'node:fs';

/** The variable in the environment by which a run of the tests knows what it started, and what that started in turn. */
export const MARK = 'COMMONER_TEST_RUN';
const LOOK_MS = 50;
const WITHIN_MS = 3000;
/** What was told to end may take this long: Firefox's own helper sees a moment later that its Firefox has gone. */
const GRACE_MS = 1000;

const readProcess = (pid, file) => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // It has ended meanwhile, or is another person's.
  }
};

/**
 * The living processes that carry this mark, apart from this one. A run inside of another carries both marks. Linux alone tells what
 * is in the environment of a process.
 * @param {string} mark
 * @returns {{ pid: number, name: string }[]}
 */
export const listMarked = (mark) => {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
    .filter((pid) =>
      readProcess(pid, 'environ')
        .split('\0')
        .some(
          (line) =>
            line.startsWith(`${MARK}=`) &&
            line
              .slice(MARK.length + 1)
              .split(' ')
              .includes(mark),
        ),
    )
    .map((pid) => ({ pid: Number(pid), name: readProcess(pid, 'comm').trim() }));
};

/**
 * Ends whatever carries this mark now.
 * @param {string} mark
 * @returns {{ pid: number, name: string }[]} what that was
 */
export const killMarked = (mark) => {
  const left = listMarked(mark);
  for (const { pid } of left)
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  return left;
};

/**
 * Ends whatever carries this mark and does not end by itself, until nothing does: what is ended may just have started another.
 * @param {string} mark
 * @returns {Promise<string[]>} the names of what was still there
 */
export const endMarked = async (mark) => {
  const names = new Map();
  for (const until = Date.now() + GRACE_MS; Date.now() < until && listMarked(mark).length > 0; )
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  for (const until = Date.now() + WITHIN_MS; Date.now() < until; ) {
    const left = killMarked(mark);
    if (left.length === 0) break;
    for (const { pid, name } of left) names.set(pid, name);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return [...names.values()];
};
