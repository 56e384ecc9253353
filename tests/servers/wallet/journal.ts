import { appendFileSync, existsSync, readFileSync } from 'node:fs';

type Line = { request: string } | { paymentHash: string; state: PaidState };
export type PaidState = 'pending' | 'settled' | 'failed';

/**
 * What a wallet must not forget when it is ended: which requests it has taken, and what became of each invoice. One line of JSON for
 * each thing, written before the next is done.
 */
export interface WalletJournal {
  /** False where this request was taken before, by this process or an earlier one. */
  take: (request: string) => boolean;
  mark: (paymentHash: string, state: PaidState) => void;
  stateOf: (paymentHash: string) => PaidState | null;
}

export const openWalletJournal = (path: string): WalletJournal => {
  const requests = new Set<string>();
  const states = new Map<string, PaidState>();
  const remember = (line: Line): void => {
    if ('request' in line) requests.add(line.request);
    else states.set(line.paymentHash, line.state);
  };
  const write = (line: Line): void => {
    appendFileSync(path, `${JSON.stringify(line)}\n`);
    remember(line);
  };
  if (existsSync(path))
    for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) remember(JSON.parse(line) as Line);
  return {
    take: (request) => {
      if (requests.has(request)) return false;
      write({ request });
      return true;
    },
    mark: (paymentHash, state) => write({ paymentHash, state }),
    stateOf: (paymentHash) => states.get(paymentHash) ?? null,
  };
};
