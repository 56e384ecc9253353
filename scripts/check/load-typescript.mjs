import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from '../process/typescript.mjs';
import { expressionsIn } from './expressions-in.mjs';

/** The hooks of ../process/typescript, by which a module of ours also tells each expression that it makes, with its file and line. */
export { resolve } from '../process/typescript.mjs';

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

export const load = async (url, context, next) =>
  /\.tsx?$/.test(url)
    ? { format: 'module', source: compile(withRecorder(fileURLToPath(url)), url), shortCircuit: true }
    : next(url, context);
