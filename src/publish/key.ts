import { CodedError } from '../error/coded-error';

/** What may be shown of a key that signs credit records. */
export interface KeyFacts {
  did: string;
  /** False for a key that was made before there were backups. */
  canBackUp: boolean;
}

/** What came of a backup that was read: `asks` where another key than now would sign, which a person has to agree to first. */
export interface Restored {
  step: 'asks' | 'restored';
  did: string;
}

/** Why a key's backup cannot be read, or a key not be backed up: a code is a key of _locales (keyProblem_<code>). */
export const KEY_PROBLEMS = [
  'file-other', // no backup of a key
  'file-newer', // a version that is not known here
  'file-broken', // cut or changed
  'iterations', // more rounds than anybody waits for, or too few
  'passphrase-wrong',
  'not-sealed', // made before there were backups: nobody can read it
] as const;
export type KeyProblem = (typeof KEY_PROBLEMS)[number];

/** A key's backup that cannot be read or made. */
export const keyError = (code: KeyProblem): CodedError<KeyProblem> => new CodedError<KeyProblem>(code);

/** UTF-16 units that a backup may have. Ours are some 400. */
export const KEY_FILE_LENGTH = 10_000;
/** Characters that a passphrase needs. */
export const PASSPHRASE_LENGTH = 12;

/** Whether a passphrase may lock a backup. */
export const isLongEnough = (passphrase: string): boolean => [...passphrase].length >= PASSPHRASE_LENGTH;

/** What a backup's file is called: the end of the key's name tells one key's from another's. */
export const nameKeyFile = (did: string): string => `commoner-key-${did.slice(-8)}.json`;
