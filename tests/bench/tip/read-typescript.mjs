import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transform } from '@swc/core';

/**
 * Lets this process import files of TypeScript, which Node 20 does not read: the tests' own servers are written in it. Once it was
 * imported, `await import('…/relay.ts')` works, and what such a file imports is found without its ending.
 */
if (isMainThread) register(import.meta.url);

/** Node's hook: 'file.ts' where './file' was asked for and is not there. */
export const resolve = async (specifier, context, next) => {
  try {
    return await next(specifier, context);
  } catch (error) {
    if (!/^\.{1,2}\//.test(specifier) || error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return next(`${specifier}.ts`, context);
  }
};

/** Node's hook: the types are taken out, and nothing else is changed. */
export const load = async (url, context, next) => {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const { code } = await transform(readFileSync(fileURLToPath(url), 'utf8'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
    filename: fileURLToPath(url),
    sourceMaps: 'inline',
  });
  return { format: 'module', source: code, shortCircuit: true };
};
