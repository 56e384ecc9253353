import { createHash, X509Certificate } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect } from 'node:net';
import { generate } from 'selfsigned';
import { closeServer, listen } from '../../../scripts/process/listen.mjs';

/** Hosts of the web as a browser sees them, played by this machine over https, behind a proxy that knows no other host. */
export interface HttpsHost {
  /** What a browser is started with (scripts/browser/driver): its way out is the proxy, and it takes the hosts' certificate. */
  options: { args: string[]; preferences: Record<string, unknown>; acceptInsecureCerts: boolean };
  /** Each host with its port that the browser wanted to reach outside of this machine, in turn. */
  wanted: readonly string[];
  /** Each request that came to a host, in turn. */
  received: readonly IncomingMessage[];
  stop: () => Promise<void>;
}

/** A key and a certificate in the hosts' names, which nobody has signed but itself. PEM. */
const certify = async (hosts: readonly string[]): Promise<{ key: string; cert: string }> => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: hosts[0] ?? '' }], {
    ...{ keyType: 'ec', curve: 'P-256', algorithm: 'sha256' },
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  return { key, cert };
};

/** The hash by which Chromium is told to take one certificate's key and no other. */
const keyHash = (cert: string): string =>
  createHash('sha256')
    .update(new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');

/**
 * Starts the hosts and the proxy.
 * @param hosts their names, as they stand in addresses
 * @param answer what a host does with a request
 */
export const startHttpsHost = async (hosts: readonly string[], answer: RequestListener): Promise<HttpsHost> => {
  const certificate = await certify(hosts);
  const wanted: string[] = [];
  const received: IncomingMessage[] = [];
  const secure = createSecureServer(certificate, (request, response) => {
    received.push(request);
    answer(request, response);
  });
  const port = await listen(secure);
  // Plain http to any host is noted, and refused.
  const proxy = createServer((request, response) => {
    wanted.push(new URL(request.url ?? '', 'http://unknown').host);
    response.writeHead(502).end();
  });
  const sockets = new Set<{ destroy: () => void }>();
  proxy.on('connect', ({ url = '' }, socket) => {
    wanted.push(url);
    socket.on('error', () => socket.destroy());
    sockets.add(socket);
    if (!hosts.some((host) => url === `${host}:443`)) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const there = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      there.pipe(socket).pipe(there);
    });
    there.on('error', () => socket.destroy());
    sockets.add(there);
  });
  const proxyPort = await listen(proxy);
  return {
    options: {
      args: [
        `--proxy-server=http://127.0.0.1:${proxyPort}`,
        `--ignore-certificate-errors-spki-list=${keyHash(certificate.cert)}`,
      ],
      preferences: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxyPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort,
      },
      acceptInsecureCerts: true,
    },
    wanted,
    received,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([secure, proxy].map(closeServer));
    },
  };
};
