import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { closeServer, listen } from '../../../scripts/process/listen.mjs';
import { freePort } from '../free-port';
import { createPaperNode } from '../paper-node';
import type { IssuedInvoice, Payee } from '../payee';
import { sendBody, sendJson } from './body';
import { type Desk, invoiceAnswer, settlementAnswer } from './invoice';
import { isBody, type Mischief } from './mischief';
import { metadataOf, offerOf, type Places } from './offer';

/** A request that reached the server, or the stranger. */
export interface Received {
  at: 'own' | 'stranger';
  step: 'offer' | 'callback' | 'verify' | 'other';
  user: string;
  /** With its query. */
  path: string;
  headers: IncomingHttpHeaders;
  /** How many bytes of the answer went out, headers with them, so far. */
  sentBytes: () => number;
}

/** An LNURL server on loopback, for whom users' names say how it behaves: see mischief.ts. */
export interface LnurlServer {
  /** 'http://127.0.0.1:PORT'. Every answer sets a cookie, which should never come back. */
  address: string;
  /** Another host, to which nobody was sent by a person: 'http://localhost:PORT'. */
  stranger: string;
  /** A Lightning address: 'USER@127.0.0.1:PORT'. */
  addressOf: (user: Mischief | (string & {})) => string;
  /** Every request, in turn, to either host. */
  received: readonly Received[];
  /** The invoices that were given to this user, in turn. */
  invoicesOf: (user: string) => readonly IssuedInvoice[];
  stop: () => Promise<void>;
}

const PATHS = [
  ['offer', /^\/\.well-known\/lnurlp\/([a-z0-9-_.]+)$/],
  ['callback', /^\/callback\/([a-z0-9-_.]+)$/],
  ['verify', /^\/verify\/([a-z0-9-_.]+)\/[0-9a-f]{64}$/],
] as const;

const readPath = (path: string): { step: Received['step']; user: string } => {
  for (const [step, form] of PATHS) {
    const user = form.exec(path)?.[1];
    if (user) return { step, user };
  }
  return { step: 'other', user: '' };
};

/**
 * Starts the LNURL server, and the stranger, who is the same server at another name.
 * @param payee who is paid: an lnd, or a node on paper. What no honest node makes is made on paper
 */
export const startLnurl = async (payee: Payee): Promise<LnurlServer> => {
  const ports = { own: await freePort(), stranger: await freePort() };
  const places: Places = {
    own: `http://127.0.0.1:${ports.own}`,
    stranger: `http://localhost:${ports.stranger}`,
  };
  const desk: Desk = { places, payee, forger: createPaperNode(), given: new Map() };
  const received: Received[] = [];
  /** What each user's offer said: the invoice commits to it, and a picture in it may be another each time. */
  const metadata = new Map<string, string>();
  const metadataFor = (user: string): string => {
    const said = metadata.get(user) ?? metadataOf(user, places);
    metadata.set(user, said);
    return said;
  };

  const serve = async (at: Received['at'], request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams: query, search } = new URL(request.url ?? '/', places[at]);
    const path = `${pathname}${search}`;
    const { step, user } = readPath(pathname);
    const { socket } = response;
    const before = socket?.bytesWritten ?? 0;
    const sentBytes = (): number => (socket?.bytesWritten ?? 0) - before;
    received.push({ at, step, user, path, headers: request.headers, sentBytes });
    response.setHeader('Set-Cookie', 'seen=1; Path=/');
    const { stranger } = places;
    const late = user.replace(/^callback-/, '');
    if (step === 'offer' && isBody(user)) return sendBody(response, user, path, stranger);
    if (step === 'callback' && late !== user && isBody(late)) return sendBody(response, late, path, stranger);
    if (step === 'offer') return sendJson(response, offerOf(user, metadataFor(user), places));
    if (step === 'callback')
      return sendJson(response, await invoiceAnswer(desk, { user, metadata: metadataFor(user), query }));
    if (step === 'verify')
      return sendJson(response, await settlementAnswer(desk, user, pathname.split('/').at(-1) as string));
    response.writeHead(404).end();
  };

  const open = (at: Received['at']): Server =>
    createServer((request, response) => {
      serve(at, request, response).catch((error: Error) => {
        if (!response.headersSent) response.writeHead(500);
        response.end(error.message);
      });
    });
  const servers = { own: open('own'), stranger: open('stranger') };
  await Promise.all([listen(servers.own, ports.own), listen(servers.stranger, ports.stranger)]);
  return {
    ...{ address: places.own, stranger: places.stranger, received },
    addressOf: (user) => `${user}@127.0.0.1:${ports.own}`,
    invoicesOf: (user) => desk.given.get(user) ?? [],
    stop: async () => {
      for (const server of Object.values(servers)) await closeServer(server);
    },
  };
};
