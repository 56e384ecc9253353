/** A public key as wallets take it (RFC 8037, and Open Payments' json-web-key). */
export interface Jwk {
  kid: string;
  alg: 'EdDSA';
  use: 'sig';
  kty: 'OKP';
  crv: 'Ed25519';
  /** 32 bytes in base64url. */
  x: string;
}

/** @param x 32 bytes in base64url */
export const jwkOf = (kid: string, x: string): Jwk => ({
  ...{ kid, alg: 'EdDSA', use: 'sig', kty: 'OKP', crv: 'Ed25519', x },
});
