import type { Question } from '../../../src/tips/open-payments/grant';
import { sealText, unsealText } from '../../store/secrets/secret';
import type { Deps } from '../deps';

/** What is needed to go on with a gift, and to nobody shown: its tokens, and the servers that take them. */
export interface Asking extends Omit<Question, 'page'> {
  /** Milliseconds since 1970 from which on its answer may be asked for. */
  from: number;
  authServer: string;
  resourceServer: string;
}

export interface Agreed {
  token: string;
  manage: string;
  authServer: string;
  resourceServer: string;
}

/** Encrypts it for the journal. */
export const sealSecrets = (secrets: Asking | Agreed, { withStore }: Pick<Deps, 'withStore'>): Promise<string> =>
  withStore((store) => sealText(store, JSON.stringify(secrets)));

/** What this browser has encrypted before; null where that cannot be read: the profile is another one. */
export const unsealSecrets = async <Secrets extends Asking | Agreed>(
  sealed: string,
  { withStore }: Pick<Deps, 'withStore'>,
): Promise<Secrets | null> => {
  try {
    return JSON.parse(await withStore((store) => unsealText(store, sealed))) as Secrets;
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return null;
    throw error;
  }
};
