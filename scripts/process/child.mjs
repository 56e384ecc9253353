import { spawn } from 'node:child_process';
import { endLater } from './scope.mjs';

const OUTPUT_KEPT = 4000;
/** How long a program that is told to end may take before it is killed: some close their databases first. */
const END_MS = 20_000;

/**
 * @typedef {object} Child a server's process
 * @property {number} pid
 * @property {() => string} output the end of what it printed, for the message of an error
 * @property {() => boolean} hasEnded
 * @property {(signal: 'SIGTERM' | 'SIGKILL') => Promise<void>} end settles when the process has ended, and its ports are free again
 */

/**
 * Starts a program, keeps the end of what it prints, and has it end with the file of tests that started it.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Child}
 */
export const startChild = (program, args, env = process.env) => {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let output = '';
  let isRunning = true;
  const keep = (bytes) => {
    output = (output + bytes.toString()).slice(-OUTPUT_KEPT);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const kill = () => child.kill('SIGKILL');
  const ended = new Promise((resolve) => {
    const forget = endLater(program, {
      kill,
      end: () => {
        kill();
        return ended;
      },
    });
    const end = () => {
      isRunning = false;
      forget();
      resolve(undefined);
    };
    child.once('exit', end);
    child.once('error', (error) => {
      output += error.message;
      end();
    });
  });
  return {
    pid: child.pid ?? 0,
    output: () => output,
    hasEnded: () => !isRunning,
    end: async (signal) => {
      child.kill(signal);
      const timer = setTimeout(kill, END_MS);
      await ended;
      clearTimeout(timer);
    },
  };
};
