/** What speaks with a Kubo node, both ways, and for its names. */
export { nodeNames } from './node/names';
export { openKubo } from './source/kubo';
export { kuboTarget } from './target/kubo';
