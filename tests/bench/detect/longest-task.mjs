import { showPage } from './show-page.mjs';

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'toplevel'];
const PAGES = 3;
const SCRIPT = /^(?:EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireIdleCallback|FireAnimationFrame|v8\.)/;
const DRAWING = /^(?:UpdateLayoutTree|Layout|PrePaint|Paint|Layerize|Commit|ParseHTML)$/;

/** The longest task of the thread that looked, between its first line and its last message, in milliseconds. */
const longestIn = (events) => {
  const began = events.find(({ name }) => name === 'look-began');
  const ended = events.findLast(({ name }) => name === 'look-ended');
  if (!began || !ended) throw new Error('The trace does not hold the look.');
  const own = events.filter(({ pid, tid, dur }) => pid === began.pid && tid === began.tid && dur > 0);
  const has = (task, kind) => own.some(({ name, ts }) => kind.test(name) && ts >= task.ts && ts <= task.ts + task.dur);
  const tasks = own
    .filter(({ name, ts, dur }) => name === 'RunTask' && ts <= ended.ts && ts + dur >= began.ts)
    // What goes on after a scheduler's yield leaves no event of a script: only the browser's own drawing is left out.
    .filter((task) => has(task, SCRIPT) || !has(task, DRAWING));
  if (!tasks.length) throw new Error('The trace does not hold the tasks of the look.');
  return Math.max(...tasks.map(({ dur }) => dur)) / 1000;
};

/**
 * How long the content script holds the page's thread at most, told from the browser's own trace of its tasks, on the
 * first look at a page: the median over several loads.
 * @returns {Promise<number>} milliseconds
 */
export const measureLongestTask = async (browser, scripts, saved) => {
  const longest = [];
  for (let i = 0; i < PAGES; i++) {
    const { page, openWorld } = await showPage(browser, saved);
    try {
      const evaluate = await openWorld(scripts);
      await page.tracing.start({ categories: CATEGORIES });
      // From a timer, so that the task is the script's and not the protocol's.
      await evaluate('new Promise((resolve) => setTimeout(() => resolve(bench.look()), 50))');
      const trace = await page.tracing.stop();
      longest.push(longestIn(JSON.parse(new TextDecoder().decode(trace)).traceEvents));
    } finally {
      await page.close();
    }
  }
  return longest.toSorted((a, b) => a - b)[Math.floor(PAGES / 2)];
};
