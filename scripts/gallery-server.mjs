import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { closeServer, listen } from './process/listen.mjs';
import { inRoot } from './process/root.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.wav': 'audio/wav',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};

/** The file that a request's path names inside the folder, or null: never one outside it. */
export const findFile = (folder, target) => {
  try {
    const path = decodeURIComponent(new URL(target, 'http://localhost').pathname);
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    return !path.includes('\0') && file.startsWith(folder + sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
};

/**
 * Serves a folder to this machine alone.
 * @param {{ folder?: string, port?: number }} [options] port 0 is any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} address ends with a slash
 */
export const serveGallery = async ({ folder = inRoot('tests', 'gallery'), port = 0 } = {}) => {
  const server = createServer((request, response) => {
    const file = findFile(folder, request.url ?? '/');
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not here.');
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': statSync(file).size,
      'X-Content-Type-Options': 'nosniff',
    });
    createReadStream(file).pipe(response);
  });
  return { address: `http://127.0.0.1:${await listen(server, port)}/`, close: () => closeServer(server) };
};
