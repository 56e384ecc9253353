import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of this machine. */
export interface Site {
  /** Without a slash at its end. */
  address: string;
  /** Ends it, with whatever is still connected. */
  stop(): Promise<void>;
}

/** Serves on a port that is free. */
export const serve = async (answer: RequestListener): Promise<Site> => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};
