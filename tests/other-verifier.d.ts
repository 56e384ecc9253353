/** What the tests use of libraries that come without types. */
declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(given: { cryptosuite: unknown });
  }
}
declare module '@digitalbazaar/eddsa-jcs-2022-cryptosuite' {
  export const createVerifyCryptosuite: () => unknown;
}
declare module '@digitalbazaar/ed25519-multikey' {
  interface Key {
    export(how: { publicKey: true }): Promise<Record<string, unknown>>;
  }
  export const from: (key: { publicKeyMultibase: string }) => Promise<Key>;
}
declare module 'jsonld-signatures' {
  const jsigs: {
    purposes: { AssertionProofPurpose: new () => unknown };
    verify(document: object, how: object): Promise<{ verified: boolean; error?: unknown }>;
  };
  export default jsigs;
}
