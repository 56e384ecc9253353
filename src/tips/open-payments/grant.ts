import { type Fields, isFields } from '../fields';
import { tipError } from '../tip-error';
import { type Deal, isSameAmount } from './deal';
import { readAmount, readFields, readPlace, readToken } from './fields';
import { isSameWallet, type Wallet } from './wallet-address';

/** A token, and where it is given back. */
export interface Grant {
  token: string;
  manage: string;
  /** What the server says that it lets one do; not looked at. */
  access: unknown;
}

/** How a person is asked: where, and with what their answer is asked for. */
export interface Question {
  page: string;
  continueAt: string;
  continueToken: string;
  /** Seconds before it may be asked for. */
  wait: number;
}

const WAIT = 5;
const WAIT_AT_MOST = 60;

const readWait = (wait: unknown): number =>
  typeof wait === 'number' && wait >= 0 ? Math.min(WAIT_AT_MOST, Math.ceil(wait)) : WAIT;

const readAccessToken = (value: unknown, { authServer }: Pick<Wallet, 'authServer'>, loopback: boolean): Grant => {
  const { value: token, manage, access } = readFields(value, 'access_token');
  return {
    token: readToken(token, 'access_token'),
    manage: readPlace(manage, 'manage', [authServer], loopback),
    access,
  };
};

/**
 * Reads the answer to a request for a grant that asks nobody.
 * @throws FailureCode service-refused or answer-unsafe
 */
export const readGrant = (answer: unknown, wallet: Pick<Wallet, 'authServer'>, loopback: boolean): Grant =>
  readAccessToken(readFields(answer, 'grant').access_token, wallet, loopback);

const readContinue = (
  value: unknown,
  { authServer }: Pick<Wallet, 'authServer'>,
  loopback: boolean,
): Omit<Question, 'page'> => {
  const { uri, wait, access_token } = readFields(value, 'continue');
  return {
    continueAt: readPlace(uri, 'continue', [authServer], loopback),
    continueToken: readToken(readFields(access_token, 'continue').value, 'continue'),
    wait: readWait(wait),
  };
};

/**
 * Reads the answer to a request for a grant that asks the person. They are asked at the authorization server's own host, or at that of their
 * wallet address: whatever else is opened could be anybody's page.
 * @throws FailureCode service-refused or answer-unsafe
 */
export const readQuestion = (
  answer: unknown,
  wallet: Pick<Wallet, 'authServer' | 'address'>,
  loopback: boolean,
): Question => {
  const { interact, continue: next } = readFields(answer, 'grant');
  const { redirect } = readFields(interact, 'interact');
  const page = readPlace(redirect, 'the page for your consent', [wallet.authServer, wallet.address], loopback);
  return { page, ...readContinue(next, wallet, loopback) };
};

const isFor = (access: unknown, { from, receiver, debit }: Deal): boolean => {
  if (!Array.isArray(access) || access.length !== 1) return false;
  const { type, actions, identifier, limits }: Fields = isFields(access[0]) ? access[0] : {};
  if (type !== 'outgoing-payment' || !isSameWallet(identifier, from) || !Array.isArray(actions)) return false;
  if (!actions.includes('create') || !isFields(limits) || limits.receiver !== receiver) return false;
  return isSameAmount(readAmount(limits.debitAmount, 'limits'), debit);
};

/**
 * Reads what became of a question: still open (with how it is asked for next), or a grant, which is to be checked (checkGrant).
 * @throws FailureCode service-refused or answer-unsafe
 */
export const readAnswer = (
  answer: unknown,
  wallet: Pick<Wallet, 'authServer'>,
  loopback: boolean,
): { open: Omit<Question, 'page'> } | { grant: Grant } => {
  const { access_token: granted, continue: next } = readFields(answer, 'grant');
  if (granted === undefined || granted === null) return { open: readContinue(next, wallet, loopback) };
  return { grant: readAccessToken(granted, wallet, loopback) };
};

/**
 * Holds a grant against what the person was shown: one for anything but this payee and this amount is not used.
 * @throws FailureCode quote-wrong, also for one without limits
 */
export const checkGrant = ({ access }: Grant, deal: Deal): void => {
  if (!isFor(access, deal)) throw tipError('quote-wrong', 'the wallet let something else be paid');
};

/** Codes of GNAP by which a server says no for good (RFC 9635, 3.6): too_fast is not one. */
const DENIALS = ['request_denied', 'user_denied', 'invalid_request', 'invalid_client', 'invalid_continuation'];

/** The code of an error that a server answered with, or ''. */
export const errorOf = (answer: unknown): string => {
  const error = isFields(answer) ? answer.error : null;
  const code = isFields(error) ? error.code : error;
  return typeof code === 'string' ? code.slice(0, 100) : '';
};

/** Whether a server said that nothing will come of a question any more. */
export const isDenial = (status: number, answer: unknown): boolean =>
  status >= 400 && status < 500 && DENIALS.includes(errorOf(answer));
