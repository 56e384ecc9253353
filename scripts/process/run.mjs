import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and lets it write to this terminal.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { quiet?: boolean }} [options] quiet: its output is kept, not
 *   shown; otherwise it goes to stderr, because stdout belongs to what our own command prints
 * @returns {Promise<{ code: number, output: string }>} never rejects: a program that cannot start has code 127
 */
export const run = (program, args, { quiet = false, ...options } = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2], ...options });
    let output = '';
    child.stdout?.on('data', (bytes) => (output += bytes));
    child.stderr?.on('data', (bytes) => (output += bytes));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
