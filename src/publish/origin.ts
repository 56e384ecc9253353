/** Where the blocks of a shared work are to come from: what this browser has is looked at first, whatever it is. */
export type Origin =
  | { from: 'here' }
  /** A CAR file that a page handed over under this key. */
  | { from: 'file'; file: string }
  /** A Kubo node's RPC, by its origin. It may ask the network. */
  | { from: 'node'; address: string }
  /** A trustless gateway, by its origin (https://specs.ipfs.tech/http-gateways/trustless-gateway/). */
  | { from: 'gateway'; address: string };

/** What a person asks to be opened. An empty root is the first one that a CAR file names. */
export interface ToOpen {
  root: string;
  origin: Origin;
}

/** The same, under a name by which the person can end it. */
export interface Opening extends ToOpen {
  id?: string;
}
