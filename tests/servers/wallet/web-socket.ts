import { WebSocket } from 'ws';

// Node 20 has no WebSocket, and what the libraries of Nostr take is looked up when they are imported: import this before them.
globalThis.WebSocket = WebSocket as unknown as typeof globalThis.WebSocket;
