import { type Access, type Grant, newGrant, newToken, type Token } from './books';
import { type Answer, type Call, type Desk, HUGE, type Route, refuse } from './call';

const SPEC = 'auth-server';
const grantBody = ({ access, id, continueToken }: Grant, token: Token, { places }: Desk): object => ({
  access_token: {
    ...{ value: token.value, manage: `${places.auth}/token/${token.id}`, expires_in: 600 },
    access: [access],
  },
  continue: { access_token: { value: continueToken }, uri: `${places.auth}/continue/${id}` },
});

const openBody = ({ id, continueToken }: Grant, { places, manners }: Desk): object => ({
  continue: { access_token: { value: continueToken }, uri: `${places.auth}/continue/${id}`, wait: manners().wait ?? 0 },
});

const pageOf = (grant: Grant, { places, manners }: Desk): string => {
  const path = `/interact/${grant.id}/${grant.nonce}`;
  // The same server at another name: nobody was told of that one.
  if (manners().page === 'elsewhere') return `${places.auth.replace('127.0.0.1', 'localhost')}${path}`;
  return manners().page === 'insecure' ? `http://wallet.example${path}` : `${places.auth}${path}`;
};

const askGrant = async ({ body = {} }: Call, desk: Desk): Promise<Answer> => {
  const { grant: how, consent } = desk.manners();
  if (how === 'redirect') return { status: 302, isWrong: true, headers: { Location: `${desk.places.resource}/` } };
  if (how === 'huge') return HUGE;
  if (how === 'slow') return { status: 200, never: true };
  const [access] = (body.access_token as { access: Access[] }).access as [Access];
  const client = body.client as { jwk?: never; walletAddress?: string };
  const keys = client.jwk ? [client.jwk] : await desk.keysOf(client.walletAddress ?? '');
  if (access.type !== 'outgoing-payment') {
    const grant = newGrant(desk.books, access, keys, 'issued');
    return { status: 200, body: grantBody(grant, newToken(desk.books, grant), desk) };
  }
  if (client.jwk) return refuse(400, 'invalid_request', 'JWK client identifier cannot be used for interactive grants');
  if (!body.interact) return refuse(400, 'invalid_request', 'a person has to be asked');
  const grant = newGrant(desk.books, access, keys, 'pending');
  if (consent === 'accepts') grant.state = 'approved';
  if (consent === 'rejects') grant.state = 'denied';
  const interact = { redirect: pageOf(grant, desk), finish: grant.nonce };
  return { status: 200, body: { interact, ...openBody(grant, desk) } };
};

/** What is let do in the end, which may not be what was asked for. */
const granted = (access: Access, { manners }: Desk): Access => {
  const limits = access.limits as Record<string, unknown>;
  switch (manners().grants) {
    case 'without-limits': {
      const { limits: _, ...rest } = access;
      return rest as Access;
    }
    case 'other-receiver':
      return { ...access, limits: { ...limits, receiver: `${String(limits.receiver)}-of-another` } };
    case 'more': {
      const debitAmount = limits.debitAmount as { value: string };
      return { ...access, limits: { ...limits, debitAmount: { ...debitAmount, value: `${debitAmount.value}0` } } };
    }
    default:
      return access;
  }
};

/** Without `finish` it is asked until the person has said something (RFC 9635, 5.2); the token is given once. */
const goOn = ({ grant }: Call, desk: Desk): Answer => {
  if (!grant) return refuse(404, 'invalid_request');
  if (grant.state === 'pending') {
    if (desk.manners().turnsTokens) grant.continueToken = `${grant.id}-${Math.random()}`;
    return { status: 200, body: openBody(grant, desk) };
  }
  if (grant.state !== 'approved') return refuse(401, 'request_denied');
  grant.state = 'issued';
  grant.access = granted(grant.access, desk);
  return { status: 200, body: grantBody(grant, newToken(desk.books, grant), desk) };
};

const endGrant = ({ grant }: Call): Answer => {
  if (grant) grant.state = 'revoked';
  return { status: 204 };
};

const endToken = ({ token, params }: Call): Answer => {
  if (token && token.id === params.id) token.isRevoked = true;
  return { status: 204 };
};

const page = (text: string): Answer => ({
  status: 200,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  text: `<!doctype html><html lang="en"><title>Your wallet</title><main>${text}</main></html>`,
});

const readGrant = ({ params }: Call, { books }: Desk): Grant | null => {
  const grant = books.grants.get(params.id ?? '');
  return grant && grant.nonce === params.nonce ? grant : null;
};

const showQuestion = (call: Call, desk: Desk): Answer => {
  const grant = readGrant(call, desk);
  if (!grant) return { status: 404, text: 'Not found' };
  const { debitAmount, receiver } = grant.access.limits as { debitAmount: { value: string }; receiver: string };
  const to = `/interact/${grant.id}/${grant.nonce}`;
  return page(`<h1>Pay ${debitAmount.value} to ${receiver}?</h1>
    <form method="post" action="${to}/accept"><button id="accept">Accept</button></form>
    <form method="post" action="${to}/reject"><button id="reject">Reject</button></form>`);
};

const takeWord = (call: Call, desk: Desk): Answer => {
  const grant = readGrant(call, desk);
  if (grant?.state !== 'pending') return { status: 404, text: 'Not found' };
  const isYes = call.params.word === 'accept';
  grant.state = isYes ? 'approved' : 'denied';
  if (desk.manners().page !== 'sends-on')
    return page(`<h1 id="said">${isYes ? 'You agreed' : 'You did not agree'}</h1>`);
  // As if somebody had agreed, whatever the person said.
  const query = new URLSearchParams({ hash: 'c2FpZCB5ZXM=', interact_ref: grant.nonce, result: 'grant_accepted' });
  return { status: 302, headers: { Location: `${desk.places.auth}/finished?${query}` } };
};

/** The authorization server of a provider, with the page at which a person is asked. */
export const AUTH: readonly Route[] = [
  {
    operation: { spec: SPEC, path: '/', method: 'POST' },
    method: 'POST',
    path: /^\/$/,
    signedBy: 'client',
    answer: askGrant,
  },
  {
    ...{ operation: { spec: SPEC, path: '/continue/{id}', method: 'POST' }, method: 'POST' },
    ...{ path: /^\/continue\/(?<id>[^/]+)$/, signedBy: 'continuation', answer: goOn },
  },
  {
    ...{ operation: { spec: SPEC, path: '/continue/{id}', method: 'DELETE' }, method: 'DELETE' },
    ...{ path: /^\/continue\/(?<id>[^/]+)$/, signedBy: 'continuation', answer: endGrant },
  },
  {
    ...{ operation: { spec: SPEC, path: '/token/{id}', method: 'DELETE' }, method: 'DELETE' },
    ...{ path: /^\/token\/(?<id>[^/]+)$/, signedBy: 'token', answer: endToken },
  },
  {
    operation: null,
    method: 'GET',
    path: /^\/interact\/(?<id>[^/]+)\/(?<nonce>[^/]+)$/,
    signedBy: 'nobody',
    answer: showQuestion,
  },
  {
    ...{ operation: null, method: 'POST', path: /^\/interact\/(?<id>[^/]+)\/(?<nonce>[^/]+)\/(?<word>accept|reject)$/ },
    ...{ signedBy: 'nobody', answer: takeWord },
  },
  {
    operation: null,
    method: 'GET',
    path: /^\/finished$/,
    signedBy: 'nobody',
    answer: () => page('<h1 id="said">Thank you</h1>'),
  },
];
