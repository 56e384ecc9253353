import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below the ports that systems give to outgoing connections (from 32768): none of those can take a port while the server that
 * had it is being started again.
 */
const FIRST = 20_000;
const BEHIND_LAST = 32_768;
const TRIES = 100;

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** A port of loopback that nobody listens on, any of many, so that sets of servers in parallel do not meet. */
export const freePort = async (): Promise<number> => {
  for (let i = 0; i < TRIES; i += 1) {
    const port = randomInt(FIRST, BEHIND_LAST);
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port between ${FIRST} and ${BEHIND_LAST} in ${TRIES} tries`);
};
