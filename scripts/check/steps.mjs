import { runFormatAndLint } from './biome.mjs';
import { checkExpressions } from './expressions.mjs';
import { lintExtension } from './extension.mjs';
import { checkTypes } from './types.mjs';
import { findUnused } from './unused.mjs';

/**
 * What a change is checked for: its name, and what tells what is wrong, one string each.
 * @type {[string, () => Promise<string[]>][]}
 */
export const STEPS = [
  ['types', checkTypes],
  ['format and lint', runFormatAndLint],
  ['files, exports and dependencies in use', findUnused],
  ['regular expressions', checkExpressions],
  ['the extension in dist/firefox', () => lintExtension('firefox')],
  ['the extension in dist/chrome', () => lintExtension('chrome')],
];
