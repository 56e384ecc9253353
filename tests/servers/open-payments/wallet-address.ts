import type { Answer, Call, Desk, Route } from './call';

const SPEC = 'wallet-address-server';

const serversOf = ({ places, manners }: Desk): { authServer: string; resourceServer: string } => {
  const { servers } = manners();
  if (servers === 'insecure') return { authServer: 'http://auth.example', resourceServer: places.resource };
  if (servers === 'private') return { authServer: places.auth, resourceServer: 'https://192.168.0.7' };
  return { authServer: places.auth, resourceServer: places.resource };
};

const show = ({ params }: Call, desk: Desk): Answer => ({
  status: 200,
  body: { id: `${desk.places.address}/${params.user}`, publicName: params.user, ...desk.asset, ...serversOf(desk) },
});

const showKeys = ({ params }: Call, { places, books }: Desk): Answer => ({
  status: 200,
  body: { keys: books.keys.get(`${places.address}/${params.user}`) ?? [] },
});

/** The server of the wallet addresses of a provider: everybody has one who is asked for. */
export const ADDRESSES: readonly Route[] = [
  {
    ...{ operation: { spec: SPEC, path: '/', method: 'GET' }, method: 'GET' },
    ...{ path: /^\/(?<user>[a-z0-9-]+)$/, signedBy: 'nobody', answer: show },
  },
  {
    ...{ operation: { spec: SPEC, path: '/jwks.json', method: 'GET' }, method: 'GET' },
    ...{ path: /^\/(?<user>[a-z0-9-]+)\/jwks\.json$/, signedBy: 'nobody', answer: showKeys },
  },
];
