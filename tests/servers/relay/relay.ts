import { createServer, type Server } from 'node:http';
import { type ClientReadyState, type Event, type Filter, type IncomingMessage, LogLevel } from '@nostr-relay/common';
import { NostrRelay } from '@nostr-relay/core';
import { type WebSocket, WebSocketServer } from 'ws';
import { closeServer, listen } from '../../../scripts/process/listen.mjs';
import { freePort } from '../free-port';
import { isAskedFor, RelayEvents } from './events';
import { type Forgery, forge } from './forgery';

/** Where a wallet connects: nothing here is broken on purpose, and it need not say who it is. */
const WALLET_PATH = '/wallet';
const REQUEST_KIND = 23194;
const ANSWER_KIND = 23195;

/** How a relay behaves towards apps, where it does not behave well. */
export interface RelayManners {
  /** Ends a connection instead of taking its message of this number, counted from 1 since `behave`, over all apps. Once. */
  dropAt?: number;
  /** Takes the message first, and ends the connection before it answers. */
  dropAfter?: number;
  /** Sends nothing to apps before this; the test says when. */
  sendAfter?: Promise<unknown>;
  /** Sends each event twice. */
  twice?: boolean;
  /** Sends these before each answer of a wallet. */
  forge?: Forgery[];
  /** Sends what no filter asked for too: answers to others. */
  loose?: boolean;
  /** Says no to every event, with this reason. */
  reject?: string;
  /** Says no to an event the first time, with this reason, and hands it on nevertheless. */
  pretend?: string;
  /** Keeps requests and answers, although they are ephemeral, and gives them to who comes later; else who is away gets none. */
  keeps?: boolean;
}

/** A Nostr relay on loopback, which is not ours, with a hand in its wires. */
export interface Relay {
  /** 'ws://127.0.0.1:PORT', for apps. */
  address: string;
  walletAddress: string;
  behave: (manners: RelayManners) => void;
  /** Every message that apps sent, in turn, also those that were not taken. */
  received: IncomingMessage[];
  /** Who said who they are to a relay that asked for it (NIP-42). */
  identities: () => Event[];
  /** The events among them. */
  events: () => Event[];
  /** How many connections apps have opened so far. */
  connections: () => number;
  /** Ends every connection and takes no more. */
  stop: () => Promise<void>;
  /** Starts again at the same address, with what it had kept. */
  start: () => Promise<void>;
}

const readMessage = (bytes: string): IncomingMessage | null => {
  try {
    const message = JSON.parse(bytes) as IncomingMessage;
    return Array.isArray(message) && ['EVENT', 'REQ', 'CLOSE', 'AUTH'].includes(message[0]) ? message : null;
  } catch {
    return null;
  }
};

/**
 * Starts a relay.
 * @param how `authenticates`: apps have to say who they are before anything else (NIP-42)
 */
export const startRelay = async ({ authenticates = false } = {}): Promise<Relay> => {
  const port = await freePort();
  const events = new RelayEvents();
  const received: IncomingMessage[] = [];
  let behaviour: RelayManners = {};
  let counted = 0;
  let connections = 0;
  let server: Server;
  let sockets: WebSocketServer;
  let relay: NostrRelay;

  /** What one side of the relay sends to a client, with the manners that it has towards apps. */
  const toClient = (socket: WebSocket, filters: Map<string, Filter[]>, isApp: boolean) => {
    const write = (message: unknown): void => {
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
    };
    const pass = (message: [string, string, Event]): void => {
      const [type, subscription, event] = message;
      const { loose = false, twice = false, forge: forgeries = [] } = isApp ? behaviour : {};
      const isEvent = type === 'EVENT';
      if (isEvent && !loose && !isAskedFor(event, filters.get(subscription) ?? [])) return;
      if (isEvent && event.kind === ANSWER_KIND)
        for (const each of forgeries) write([type, subscription, forge(event, each)]);
      write(message);
      if (isEvent && twice) write(message);
    };
    return {
      get readyState(): ClientReadyState {
        return socket.readyState;
      },
      send: (text: string): void => {
        const message = JSON.parse(text) as [string, string, Event];
        if (isApp && behaviour.sendAfter) void behaviour.sendAfter.then(() => pass(message));
        else pass(message);
      },
      write,
    };
  };

  const take = (socket: WebSocket, isApp: boolean): void => {
    const filters = new Map<string, Filter[]>();
    const client = toClient(socket, filters, isApp);
    if (isApp) connections += 1;
    relay.handleConnection(client);
    socket.on('close', () => relay.handleDisconnect(client));
    socket.on('error', () => socket.terminate());
    const isLetIn = (): boolean => !authenticates || !isApp || relay.isAuthorized(client);
    /** Why the relay does not do what was asked, in the words of NIP-01 and NIP-42, or null. */
    const refusalOf = ([type]: IncomingMessage): string | null => {
      if (type === 'AUTH') return null;
      if (!isLetIn()) return 'auth-required: say who you are';
      return isApp && type === 'EVENT' && behaviour.reject ? behaviour.reject : null;
    };
    let isCut = false;
    const cut = (): void => {
      // What the socket had read before it was ended would still be told.
      isCut = true;
      socket.terminate();
    };
    socket.on('message', async (bytes) => {
      if (isCut) return;
      const message = readMessage(bytes.toString());
      if (!message) return client.write(['NOTICE', 'invalid: not a message']);
      let isLast = false;
      if (isApp) {
        received.push(message);
        counted += 1;
        if (counted === behaviour.dropAt) return cut();
        isLast = counted === behaviour.dropAfter;
      }
      const refusal = refusalOf(message);
      if (refusal && message[0] === 'EVENT') return client.write(['OK', message[1].id, false, refusal]);
      if (refusal && message[0] === 'REQ') return client.write(['CLOSED', message[1], refusal]);
      const isNew =
        message[0] === 'EVENT' &&
        received.filter((each) => each[0] === 'EVENT' && each[1].id === message[1].id).length === 1;
      if (isApp && message[0] === 'EVENT' && behaviour.pretend && isNew)
        client.write(['OK', message[1].id, false, behaviour.pretend]);
      if (message[0] === 'REQ') filters.set(message[1], message.slice(2) as Filter[]);
      if (isLast) cut();
      const result = await relay.handleMessage(client, message);
      if (message[0] !== 'EVENT' || !behaviour.keeps || ![REQUEST_KIND, ANSWER_KIND].includes(message[1].kind)) return;
      if (result?.messageType === 'EVENT' && result.success) events.upsert(message[1]);
    });
  };

  const start = async (): Promise<void> => {
    relay = new NostrRelay(events, {
      // Nothing is remembered beside the events: an event that is sent again goes out again, as ephemeral ones do.
      ...{ filterResultCacheTtl: 0, eventHandlingResultCacheTtl: 0, logLevel: LogLevel.ERROR },
      ...(authenticates ? { hostname: '127.0.0.1' } : {}),
    });
    server = createServer((_, response) => response.writeHead(404).end());
    sockets = new WebSocketServer({ server });
    sockets.on('connection', (socket, request) => take(socket, request.url !== WALLET_PATH));
    await listen(server, port);
  };
  await start();
  const address = `ws://127.0.0.1:${port}`;
  return {
    ...{ address, walletAddress: `${address}${WALLET_PATH}`, received, start },
    behave: (manners) => {
      behaviour = manners;
      counted = 0;
    },
    events: () => received.flatMap((message) => (message[0] === 'EVENT' ? [message[1]] : [])),
    identities: () => received.flatMap((message) => (message[0] === 'AUTH' ? [message[1]] : [])),
    connections: () => connections,
    stop: async () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      await closeServer(server);
    },
  };
};
