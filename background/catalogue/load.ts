/**
 * Catalogues, loaded where they are used: what the background wakes for on every page carries none of it. They are in one file with sharing, whose
 * hashes, blocks and proofs they use.
 */
export const loadCatalogue = () => import(/* webpackChunkName: "publish" */ './index');
