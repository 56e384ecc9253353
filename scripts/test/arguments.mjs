import { readdirSync } from 'node:fs';
import { inRoot } from '../process/root.mjs';
import { Complaint } from '../process/say.mjs';
import { IN_BROWSERS, PARTS, partOf, QUICK } from './parts.mjs';

/** Flags of Jest's whose value is a word of its own. */
const WITH_VALUE = ['-t', '--testNamePattern', '-w', '--maxWorkers', '--testTimeout', '--seed'];
/** Flags with which Jest goes on until a person ends it. */
const WATCHING = ['--watch', '--watchAll'];

/** What the paths of a part's tests begin with, and no other's. @param {string} part */
const patternOf = (part) =>
  part === 'long' ? 'tests/e2e/long/' : part === 'e2e' ? 'tests/e2e/(?!long/)' : `tests/${part}/`;

/** The paths of all tests, such as tests/unit/license/identify.test.ts. */
const listTests = () =>
  readdirSync(inRoot('tests'), { recursive: true })
    .map((name) => `tests/${String(name).replaceAll('\\', '/')}`)
    .filter((path) => /\.test\.tsx?$/.test(path) && partOf(path));

/**
 * What `npm test -- …` asks for. A word names a part, or the beginning or any piece of a test's path; everything else is Jest's.
 * @param {string[]} words
 * @returns {{ parts: string[], patterns: string[], flags: string[], watches: boolean, withoutServers: boolean }}
 * @throws {Complaint} if no test has such a path
 */
export const readArguments = (words) => {
  const flags = [];
  const named = [];
  const patterns = [];
  let withoutServers = false;
  let takesAll = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === '--all') takesAll = true;
    else if (word === '--without-servers') withoutServers = true;
    else if (WITH_VALUE.includes(word)) flags.push(word, ...words.slice(++at, at + 1));
    else if (word.startsWith('-')) flags.push(word);
    else if (PARTS.includes(word)) named.push(word);
    else patterns.push(word);
  }
  const watches = flags.some((flag) => WATCHING.includes(flag));
  const usual = takesAll ? PARTS : QUICK.filter((part) => !watches || !IN_BROWSERS.includes(part));
  if (patterns.length === 0)
    return { parts: named.length > 0 ? named : usual, patterns, flags, watches, withoutServers };
  const all = [...named.map(patternOf), ...patterns];
  const tests = listTests();
  const holding = new Set();
  for (const pattern of all) {
    const found = tests.filter((path) => new RegExp(pattern, 'i').test(path));
    if (found.length === 0) throw new Complaint(`No test’s path has “${pattern}” in it: the tests are in tests/.`);
    for (const path of found) holding.add(partOf(path));
  }
  return { parts: PARTS.filter((part) => holding.has(part)), patterns: all, flags, watches, withoutServers };
};
