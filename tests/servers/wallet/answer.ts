import type { NWCWalletServiceResponse } from '@getalby/sdk/nwc';

/** What a wallet answers: a result, or NIP-47's code of an error. */
export type Answer<T> = NWCWalletServiceResponse<T>;

export const refuse = (code: string, message: string): Answer<never> => ({
  ...{ result: undefined, error: { code, message } },
});

/** An answer that never comes. */
export const silence = (): Promise<never> => new Promise(() => undefined);
