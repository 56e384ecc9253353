import { readdirSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../process/root.mjs';
import { expressionsIn } from './expressions-in.mjs';

const FOLDERS = ['src', 'content', 'background', 'popup'];

const filesIn = (folder) =>
  readdirSync(inRoot(folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .sort();

/** @typedef {{ where: string, source: string, flags: string }} Expression */

/** Runs the modules that make expressions, and says which they made. */
const listMade = async (files) => {
  const made = [];
  globalThis.recordExpression = (where) =>
    class extends RegExp {
      constructor(source, flags) {
        super(source, flags);
        made.push({ where, source: this.source, flags: this.flags });
      }
    };
  register('./load-typescript.mjs', import.meta.url);
  for (const file of files) await import(pathToFileURL(inRoot(file)).href);
  return made;
};

/**
 * Every regular expression of what ships, also those that are put together when their module is loaded.
 * @returns {Promise<{ expressions: Expression[], problems: string[] }>} a problem is an expression that is made only later
 */
export const listExpressions = async () => {
  const expressions = [];
  const places = [];
  const makers = [];
  for (const file of FOLDERS.flatMap(filesIn)) {
    const found = expressionsIn(inRoot(file));
    for (const { line, source, flags } of found)
      if (source !== undefined) expressions.push({ where: `${file}:${line}`, source, flags });
      else places.push(`${file}:${line}`);
    if (found.some(({ source }) => source === undefined)) makers.push(file);
  }
  const made = (await listMade(makers)).map((each) => ({ ...each, where: each.where.slice(inRoot().length + 1) }));
  const problems = places
    .filter((place) => !made.some(({ where }) => where === place))
    .map((place) => `${place} makes an expression that no check has seen: make it a constant of its module.`);
  return { expressions: [...expressions, ...made], problems };
};
