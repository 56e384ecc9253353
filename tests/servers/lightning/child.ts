import { type ChildProcess, spawn } from 'node:child_process';

const OUTPUT_KEPT = 4000;
/** How long a program that is told to end may take before it is killed: lnd and btcd close their databases first. */
const END_MS = 20_000;

/** A server's process. */
export interface Child {
  /** The end of what it printed, for the message of an error. */
  output: () => string;
  hasEnded: () => boolean;
  /** Answers when the process has ended, and its ports are free again. */
  end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>;
}

const living = new Set<ChildProcess>();
// No node outlives a process that ends early. (A test of jest has a process object of its own, which does not tell.)
process.once('exit', () => {
  for (const child of living) child.kill('SIGKILL');
});

/** Starts a program and keeps the end of what it prints. */
export const startChild = (program: string, args: string[]): Child => {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  living.add(child);
  let output = '';
  let hasEnded = false;
  const keep = (bytes: Buffer): void => {
    output = (output + bytes.toString()).slice(-OUTPUT_KEPT);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      hasEnded = true;
      living.delete(child);
      resolve();
    };
    child.once('exit', end);
    child.once('error', (error) => {
      output += error.message;
      end();
    });
  });
  return {
    output: () => output,
    hasEnded: () => hasEnded,
    end: async (signal) => {
      child.kill(signal);
      const timer = setTimeout(() => child.kill('SIGKILL'), END_MS);
      await ended;
      clearTimeout(timer);
    },
  };
};
