import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { expressionsIn } from './expressions-in.mjs';

/**
 * Hooks of Node's loader (https://nodejs.org/api/module.html#customization-hooks) by which a module of ours runs as it is written, and
 * tells each expression that it makes, with its file and line.
 */
export const resolve = async (specifier, context, next) => {
  for (const end of ['.ts', '.tsx']) {
    if (!specifier.startsWith('.') || !context.parentURL) break;
    const url = new URL(`${specifier}${end}`, context.parentURL);
    if (existsSync(url)) return { url: url.href, shortCircuit: true };
  }
  return next(specifier, context);
};

/** The same source with `globalThis.recordExpression('file:line')` in the place of RegExp. */
const withRecorder = (file) => {
  let bytes = readFileSync(file);
  for (const { line, from, to } of expressionsIn(file).reverse())
    if (from !== undefined)
      bytes = Buffer.concat([
        bytes.subarray(0, from),
        Buffer.from(`(globalThis.recordExpression(${JSON.stringify(`${file}:${line}`)}))`),
        bytes.subarray(to),
      ]);
  return bytes.toString();
};

export const load = async (url, context, next) => {
  if (!/\.tsx?$/.test(url)) return next(url, context);
  const { code } = transformSync(withRecorder(fileURLToPath(url)), {
    jsc: { parser: { syntax: 'typescript', tsx: url.endsWith('.tsx') }, target: 'es2023' },
    module: { type: 'es6' },
  });
  return { format: 'module', source: code, shortCircuit: true };
};
