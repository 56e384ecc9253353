import type { Store } from '../store/db/schema';

/** How long is waited for whom, in milliseconds. */
export interface Patience {
  /** For one answer of a service over https, until its last byte. */
  service: number;
  /** For a relay to be connected. */
  relay: number;
  /** For a wallet that was asked something that pays nothing, or was asked to pay before. */
  wallet: number;
  /** For a wallet that pays: the time in which its request may be taken. */
  payment: number;
  /** Between two questions what became of something, while the background is awake anyway; after the last it is left to the alarm. */
  between: readonly number[];
  /** The same while a person is at their wallet: so often, and so many questions in all. */
  consent: { ms: number; turns: number };
}

export const PATIENCE: Patience = {
  ...{ service: 10_000, relay: 10_000, wallet: 10_000, payment: 60_000 },
  between: [2_000, 3_000, 5_000, 10_000, 10_000, 15_000, 15_000],
  // Five minutes: a person signs in at their wallet, and looks for their phone.
  consent: { ms: 5_000, turns: 60 },
};

/** What paying needs of the rest of the background, so that it runs in a test without a browser. */
export interface Deps {
  /** Opens the store for one piece of work and closes it after. */
  withStore<T>(work: (store: Store) => Promise<T>): Promise<T>;
  fetch: typeof fetch;
  /** Makes a request to an origin without saying which extension asks (background/net/without-origin). */
  asNobody<T>(origin: string, request: () => Promise<T>): Promise<T>;
  /** Whether the browser lets us ask there. */
  permits(address: string): Promise<boolean>;
  openSocket(address: string): WebSocket;
  /** Runs a job and keeps the background alive until it ends. */
  awake<T>(job: () => Promise<T>): Promise<T>;
  wait(ms: number): Promise<void>;
  now(): Date;
  /** Whether this machine's own addresses are let in, plain http too: in builds for tests alone (src/tips/loopback). */
  loopback: boolean;
  patience: Patience;
}
