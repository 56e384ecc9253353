import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

/** Hooks of Node's loader (https://nodejs.org/api/module.html#customization-hooks) by which a module of ours runs as it is written. */
export const resolve = async (specifier, context, next) => {
  for (const end of ['.ts', '.tsx']) {
    if (!specifier.startsWith('.') || !context.parentURL) break;
    const url = new URL(`${specifier}${end}`, context.parentURL);
    if (existsSync(url)) return { url: url.href, shortCircuit: true };
  }
  return next(specifier, context);
};

/**
 * The JavaScript of a TypeScript file's source.
 * @param {string} source
 * @param {string} url
 */
export const compile = (source, url) =>
  transformSync(source, {
    jsc: { parser: { syntax: 'typescript', tsx: url.endsWith('.tsx') }, target: 'es2023' },
    module: { type: 'es6' },
  }).code;

export const load = async (url, context, next) =>
  /\.tsx?$/.test(url)
    ? { format: 'module', source: compile(readFileSync(fileURLToPath(url), 'utf8'), url), shortCircuit: true }
    : next(url, context);
