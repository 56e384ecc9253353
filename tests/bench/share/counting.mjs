import { createServer, request } from 'node:http';

/**
 * Stands before a node and counts the bytes of blocks that are sent to it.
 * @param {string} address the node's RPC
 */
export const startCounting = async (address) => {
  const { hostname, port } = new URL(address);
  let bytes = 0;
  const server = createServer((incoming, outgoing) => {
    const headers = { ...incoming.headers, host: `${hostname}:${port}` };
    if (headers.origin) headers.origin = address;
    const passed = request({ hostname, port, method: incoming.method, path: incoming.url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    if (incoming.url?.startsWith('/api/v0/dag/import'))
      incoming.on('data', (piece) => {
        bytes += piece.length;
      });
    incoming.on('error', () => passed.destroy());
    incoming.pipe(passed);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const own = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${own.port}`,
    bytes: () => bytes,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
