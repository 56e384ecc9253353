import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot } from '../process/root.mjs';
import { listExpressions } from './list-expressions.mjs';

/**
 * Expressions whose work grows faster than their text, by where they stand, each with why its text is short. Every other one has to be
 * written so that it cannot: with a limit on each repetition, a class that does not overlap its neighbor, or a scanner in its place.
 * @type {Record<string, string>}
 */
const SHORT = {
  'src/work/alternative.ts': 'what stands between two licenses of one line is asked about only up to 120 characters',
};

/** Milliseconds for one expression, after which nothing is known of it: ten times the longest, as a machine may be busy. */
const PATIENCE = 120_000;
/** What was told of an expression is true for ever: it is kept beside the packages, and goes with them. */
const CACHE = inRoot('node_modules', '.cache', 'commoner', 'expressions.json');

/** Whether a part repeats without end: what does not is linear, whatever its factor. */
const repeats = (source) => /[*+]|\{\d{1,9},\}/.test(source.replace(/\\./gs, 'x').replace(/\[[^\]]*\]/g, 'x'));

const readCache = () => {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8'));
  } catch {
    return {};
  }
};

const writeCache = (cache) => {
  mkdirSync(dirname(CACHE), { recursive: true });
  writeFileSync(CACHE, JSON.stringify(cache));
};

/**
 * What an expression may cost, by recheck: a proof by automata where it has no assertion, and attacks by fuzzing elsewhere. Its
 * own JavaScript is run, and none of the programs that it may bring for this machine.
 */
const judge = async ({ source, flags }) => {
  process.env.RECHECK_BACKEND = 'pure';
  const { checkSync } = await import('recheck');
  const found = checkSync(source, flags, { timeout: PATIENCE });
  if (found.status === 'safe') return 'safe';
  return `${found.status}, ${found.status === 'vulnerable' ? found.complexity.summary : found.error.kind}`;
};

/** What is wrong with the regular expressions of what ships, one string each. */
export const checkExpressions = async () => {
  const { expressions, problems } = await listExpressions();
  const cache = readCache();
  const { version } = JSON.parse(readFileSync(inRoot('node_modules', 'recheck', 'package.json'), 'utf8'));
  const unused = new Set(Object.keys(SHORT));
  for (const expression of expressions.filter(({ source }) => repeats(source))) {
    const { where, source, flags } = expression;
    const key = createHash('sha256').update(`${version}\n${flags}\n${source}`).digest('hex');
    if (cache[key] === undefined) {
      cache[key] = await judge(expression);
      // At once: a first run takes minutes, and one that is ended does not begin anew.
      writeCache(cache);
    }
    if (cache[key] === 'safe') continue;
    const file = where.split(':')[0];
    unused.delete(file);
    if (!Object.hasOwn(SHORT, file)) problems.push(`${where} /${source}/${flags}: ${cache[key]}`);
  }
  for (const source of unused)
    problems.push(`/${source}/ is in the table of scripts/check/expressions.mjs, and needs not to be.`);
  return problems;
};
