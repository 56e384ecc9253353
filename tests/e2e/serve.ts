import { createServer, type RequestListener } from 'node:http';
import { closeServer, listen } from '../../scripts/process/listen.mjs';

/** A site of this machine. */
export interface Site {
  /** Without a slash at its end. */
  address: string;
  /** Ends it, with whatever is still connected. */
  stop(): Promise<void>;
}

/** Serves on a port that is free, until the file of tests ends. */
export const serve = async (answer: RequestListener, host = '127.0.0.1'): Promise<Site> => {
  const server = createServer(answer);
  return {
    address: `http://${host}:${await listen(server, 0, host)}`,
    stop: () => closeServer(server),
  };
};
