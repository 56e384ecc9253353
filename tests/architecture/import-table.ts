/**
 * Who may import whom. It is written here alone: tests/architecture/imports.test.ts holds it, and the tables of
 * docs/ARCHITECTURE.md are made from it (UPDATE=1 npm test -- architecture/import-table).
 */

/** What stands below a folder of src: it may import these, and itself. */
export const SRC: Record<string, readonly string[]> = {
  bytes: [],
  words: [],
  error: [],
  license: [],
  signal: [],
  work: ['license', 'signal'],
  lookup: ['bytes', 'error', 'license', 'signal', 'work'],
  attribution: ['license', 'signal', 'work'],
  lineage: ['license', 'signal', 'work'],
  correction: ['license', 'signal', 'work'],
  library: ['signal', 'work', 'attribution'],
  check: ['error', 'license', 'signal', 'work', 'attribution'],
  tips: ['error', 'license', 'signal', 'work', 'attribution', 'lineage'],
  transfer: [
    ...['bytes', 'error', 'license', 'signal', 'work', 'lookup', 'attribution', 'lineage', 'correction', 'library'],
    'tips',
  ],
  settings: [],
  publish: ['bytes', 'error', 'license', 'signal', 'work', 'lookup', 'attribution', 'lineage', 'tips', 'settings'],
  receipt: ['tips', 'publish'],
  evidence: ['error', 'signal', 'work', 'library', 'publish'],
  webmention: ['error', 'signal', 'check'],
  message: [
    ...['license', 'signal', 'work', 'lookup', 'attribution', 'lineage', 'correction', 'library', 'tips', 'transfer'],
    ...['settings', 'publish', 'evidence', 'error', 'check', 'webmention'],
  ],
};

/** What each feature of popup may import beside itself: the neighbors whose screens or parts it shows. */
export const POPUP: Record<string, readonly string[]> = {
  platform: [],
  ui: ['platform'],
  credit: ['ui', 'platform'],
  tips: ['ui', 'platform', 'credit'],
  page: ['ui', 'platform', 'credit', 'tips'],
  library: ['ui', 'platform', 'credit', 'tips', 'page'],
  check: ['ui', 'platform', 'credit', 'library', 'transfer'],
  combine: ['ui', 'platform', 'credit'],
  publish: ['ui', 'platform', 'credit', 'page'],
  transfer: ['ui', 'platform', 'tips'],
  settings: ['ui', 'platform', 'tips'],
  welcome: ['ui', 'platform'],
  app: ['ui', 'platform', 'page', 'library', 'check', 'combine', 'publish', 'transfer', 'tips', 'settings', 'welcome'],
};

/** The same for the domains of background. What lies beside them, such as browser and ask-page, is everybody's. */
export const BACKGROUND: Record<string, readonly string[]> = {
  store: [],
  net: [],
  page: ['store'],
  library: ['store', 'page'],
  lookup: ['net', 'page', 'store'],
  publish: ['net', 'store'],
  tips: ['net', 'store'],
  settings: ['store'],
  evidence: ['net', 'store', 'page', 'lookup'],
  fill: ['store'],
  webmention: ['net', 'store', 'lookup'],
  worker: ['store'],
  'context-menu': ['store', 'page', 'library', 'lookup'],
  shortcut: ['store', 'page', 'library', 'context-menu'],
  startup: [],
};

/** Packages that a folder may import; a file's path allows a package in that file alone. */
export const PACKAGES: Record<string, readonly string[]> = {
  'src/publish/': [
    ...['multiformats', 'ipfs-unixfs', 'ipfs-unixfs-importer', '@ipld/car', '@ipld/dag-pb', '@noble/hashes'],
    'canonicalize',
  ],
  'src/evidence/statement.ts': ['@noble/hashes', 'canonicalize'],
  'src/publish/sound-signature.ts': ['@noble/curves'],
  'src/tips/bolt11.ts': ['light-bolt11-decoder'],
  'src/tips/invoice.ts': ['@noble/hashes'],
  'src/tips/invoice-key.ts': ['@noble/curves', '@noble/hashes'],
  'src/tips/lnurl-address.ts': ['@scure/base'],
  'src/tips/open-payments/signature.ts': ['@noble/hashes', '@scure/base'],
  'src/tips/proof.ts': ['@noble/hashes'],
  'src/tips/punycode.ts': ['punycode'],
  'src/tips/wallet-address.ts': ['@noble/curves', '@noble/hashes'],
  'src/check/read/xml.ts': ['saxes'],
  'src/check/zip/unpack.ts': ['fflate'],
  'src/publish/private/document-private.ts': ['fflate'],
  'src/lookup/file/image.ts': ['exifreader'],
  'src/publish/private/picture-private.ts': ['exifreader'],
  'src/lookup/file/rdf.ts': ['saxes'],
  'src/lookup/file/unpack.ts': ['fflate'],
  'src/transfer/in-file/find-properties.ts': ['saxes'],
  'src/transfer/in-file/find-svg.ts': ['saxes'],
  'src/transfer/in-file/hand-out.ts': ['fflate'],
  'src/transfer/in-file/iim.ts': ['@noble/hashes'],
  'src/transfer/import/delimited.ts': ['papaparse'],
  'src/transfer/import/bibtex.ts': ['biblatex-csl-converter'],
  'popup/': ['preact'],
  'popup/ui/QrCode.tsx': ['qr'],
  'popup/platform/browser.ts': ['webextension-polyfill'],
  // The bytes of a file that is being shared are handed over through the database: a message cannot carry them.
  'popup/platform/hand-over.ts': ['idb'],
  'background/': ['idb', 'kubo-rpc-client'],
  'background/browser.ts': ['webextension-polyfill'],
  // The same digests as a share's: an upgrade of the database lets nobody wait for the browser's own.
  'background/store/db/digest.ts': ['@noble/hashes', 'canonicalize'],
  'background/tips/': ['nostr-tools'],
  'background/publish/source/car.ts': ['@ipld/car', 'multiformats'],
  'background/publish/source/gateway.ts': ['multiformats'],
  'background/publish/ready-hash.ts': ['hash-wasm', '@noble/hashes'],
  'background/worker/': ['@noble/hashes', 'fflate'],
};
