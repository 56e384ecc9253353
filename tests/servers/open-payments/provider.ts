import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { JWK } from '@interledger/http-signature-utils';
import { closeServer, listen } from '../../../scripts/process/listen.mjs';
import { freePort } from '../free-port';
import { AUTH } from './auth';
import { type Books, type Network, openBooks } from './books';
import { type Answer, type Call, type Desk, type Places, type Route, refuse } from './call';
import type { ProviderManners } from './manners';
import { RESOURCE } from './resource';
import { signatureFault } from './signatures';
import { answerFault, requestFault } from './spec';
import { ADDRESSES } from './wallet-address';

/** A request that reached a server of a provider. */
export interface Received {
  at: keyof Places;
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  status: number;
}

/** A provider of wallets by Open Payments, on loopback: three servers, each on a port of its own. */
export interface Provider {
  places: Places;
  books: Books;
  /** Every request, in turn. */
  received: readonly Received[];
  /** What was not as Interledger's own descriptions and signatures have it, of requests and answers. */
  faults: readonly string[];
  /** 'http://127.0.0.1:PORT/USER'. */
  addressOf: (user: string) => string;
  /** Lets a key sign for a wallet, as its person does who pastes it there. */
  addKey: (user: string, key: JWK) => void;
  behave: (manners: ProviderManners) => void;
  /** The payments that were made from here, with what they sent. */
  paid: () => { receiver: string; sent: string }[];
  stop: () => Promise<void>;
}

/** As many keys as one wallet keeps: the last ones. */
const KEYS_AT_MOST = 50;

const ROUTES: Record<keyof Places, readonly Route[]> = { address: ADDRESSES, auth: AUTH, resource: RESOURCE };

const readBody = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
};

const toBody = (text: string): Record<string, unknown> | undefined => {
  try {
    return text ? (JSON.parse(text) as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

const tokenOf = ({ authorization = '' }: IncomingHttpHeaders): string => authorization.replace(/^GNAP /, '');

/**
 * Starts a provider.
 * @param network what it knows of other providers
 */
export const startProvider = async (
  network: Network,
  asset = { assetCode: 'EUR', assetScale: 2 },
): Promise<Provider> => {
  const ports = { address: await freePort(), auth: await freePort(), resource: await freePort() };
  const at = (port: number): string => `http://127.0.0.1:${port}`;
  const places: Places = { address: at(ports.address), auth: at(ports.auth), resource: at(ports.resource) };
  const books = openBooks();
  const received: Received[] = [];
  const faults: string[] = [];
  let manners: ProviderManners = {};
  const desk: Desk = {
    ...{ places, asset, books, network, manners: () => manners },
    keysOf: async (wallet) => {
      const answer = await fetch(`${wallet}/jwks.json`);
      return answer.ok ? ((await answer.json()) as { keys: JWK[] }).keys : [];
    },
  };

  /** Who may have signed it: nobody where it is not known to us. */
  const keysFor = async ({ signedBy }: Route, { body, token, grant }: Call): Promise<readonly JWK[]> => {
    if (signedBy === 'token') return token?.grant.keys ?? [];
    if (signedBy === 'continuation') return grant?.keys ?? [];
    const { jwk, walletAddress } = (body?.client ?? {}) as { jwk?: JWK; walletAddress?: string };
    return jwk ? [jwk] : desk.keysOf(walletAddress ?? '');
  };

  const answerTo = async (
    route: Route,
    params: Record<string, string>,
    request: { method: string; url: string; headers: IncomingHttpHeaders; text: string },
  ): Promise<Answer> => {
    const { operation, signedBy, path } = route;
    const body = toBody(request.text);
    const value = tokenOf(request.headers);
    const token = [...books.tokens.values()].find((each) => each.value === value && !each.isRevoked) ?? null;
    const grant =
      [...books.grants.values()].find((each) => each.continueToken === value && each.id === params.id) ?? null;
    const call: Call = { params, body, token, grant };
    if (signedBy !== 'nobody') {
      const keys = await keysFor(route, call);
      if (signedBy === 'token' && !token) return refuse(401, 'invalid_client');
      if (signedBy === 'continuation' && !grant) return refuse(404, 'invalid_request');
      const headers = request.headers as Record<string, string>;
      const fault = await signatureFault({ ...request, headers, body: request.text }, keys);
      if (fault) return refuse(401, 'invalid_client', fault);
    }
    if (operation) {
      const fault = await requestFault(operation, {
        headers: request.headers,
        params,
        query: {},
        ...(body ? { body } : {}),
      });
      if (fault) faults.push(`request ${operation.method} ${path}: ${fault}`);
      if (fault) return refuse(400, 'invalid_request', fault);
    }
    const answer = await route.answer(call, desk);
    if (operation && !answer.isWrong && !answer.never) {
      const fault = await answerFault(operation, { status: answer.status, body: answer.body });
      if (fault) faults.push(`answer ${operation.method} ${path}: ${fault}`);
    }
    return answer;
  };

  const send = (response: ServerResponse, { status, body, headers = {}, text, never }: Answer): void => {
    // Until the other side hangs up.
    if (never) return;
    const type = body === undefined ? {} : { 'Content-Type': 'application/json' };
    response.writeHead(status, { ...type, ...headers });
    response.end(text ?? (body === undefined ? undefined : JSON.stringify(body)));
  };

  const serve = async (place: keyof Places, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, href } = new URL(request.url ?? '/', places[place]);
    const text = await readBody(request);
    const method = request.method ?? 'GET';
    response.setHeader('Set-Cookie', 'seen=1; Path=/');
    const route = ROUTES[place].find((each) => each.method === method && each.path.test(pathname));
    const params = { ...(route?.path.exec(pathname)?.groups ?? {}) };
    const answer = route
      ? await answerTo(route, params, { method, url: href, headers: request.headers, text })
      : refuse(404, 'not_found');
    received.push({ at: place, method, path: pathname, headers: request.headers, body: text, status: answer.status });
    send(response, answer);
  };

  const open = (place: keyof Places): Server =>
    createServer((request, response) => {
      serve(place, request, response).catch((error: Error) => {
        faults.push(`${place}: ${error.stack}`);
        if (!response.headersSent) response.writeHead(500);
        response.end(error.message);
      });
    });
  const servers = { address: open('address'), auth: open('auth'), resource: open('resource') };
  await Promise.all([
    listen(servers.address, ports.address),
    listen(servers.auth, ports.auth),
    listen(servers.resource, ports.resource),
  ]);
  return {
    ...{ places, books, received, faults },
    addressOf: (user) => `${places.address}/${user}`,
    addKey: (user, key) => {
      const address = `${places.address}/${user}`;
      books.keys.set(address, [...(books.keys.get(address) ?? []), key].slice(-KEYS_AT_MOST));
    },
    behave: (next) => {
      manners = next;
    },
    paid: () => [...books.payments.values()].map(({ receiver, sentAmount }) => ({ receiver, sent: sentAmount.value })),
    stop: async () => {
      for (const server of Object.values(servers)) await closeServer(server);
    },
  };
};
