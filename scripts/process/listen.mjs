import { endLater } from './scope.mjs';

/**
 * Ends a server of this process, with whatever is still connected.
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
export const closeServer = (server) =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * Has a server listen on this machine alone, until it is closed or the file of tests that started it ends.
 * @param {import('node:http').Server} server
 * @param {number} [port] 0 is any free one
 * @param {string} [host]
 * @returns {Promise<number>} its port
 */
export const listen = async (server, port = 0, host = '127.0.0.1') => {
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(undefined));
  });
  const forget = endLater('a server of a test', { end: () => closeServer(server) });
  server.once('close', forget);
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
};
