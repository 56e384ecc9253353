import { readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';

/** Methods that make an expression of a text that they are given. */
const MAKES_EXPRESSION = new Set(['match', 'matchAll', 'search']);

/** Every node of a tree, from front to back. */
const walk = function* (node) {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.type === 'string') yield node;
  for (const inner of Object.values(node)) yield* walk(inner);
};

/**
 * The regular expressions that a file of TypeScript has, by the parser that the build uses.
 * @param {string} file
 * @returns {{ line: number, source?: string, flags?: string, from?: number, to?: number }[]} written out with their source; those that
 *   are made by `RegExp` with the bytes in which its name stands
 */
export const expressionsIn = (file) => {
  // The parser counts on from one file to the next: where the first statement stands says where this one begins.
  const text = Buffer.from(`0;${readFileSync(file, 'utf8')}`);
  const { body } = parseSync(text.toString(), { syntax: 'typescript', tsx: file.endsWith('.tsx'), target: 'es2023' });
  const base = body[0].span.start;
  const lineOf = (at) => text.subarray(0, at).toString().split('\n').length;
  const found = [];
  for (const node of walk(body)) {
    const at = () => lineOf(node.span.start - base);
    if (node.type === 'RegExpLiteral') found.push({ line: at(), source: node.pattern, flags: node.flags });
    const { callee } = node;
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && callee?.value === 'RegExp')
      found.push({ line: at(), from: callee.span.start - base - 2, to: callee.span.end - base - 2 });
    if (node.type !== 'CallExpression' || !MAKES_EXPRESSION.has(callee?.property?.value)) continue;
    const [first] = node.arguments;
    if (first?.expression.type === 'StringLiteral')
      found.push({ line: at(), source: first.expression.value, flags: '' });
  }
  return found;
};
