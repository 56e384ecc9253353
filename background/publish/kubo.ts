/** What speaks with a Kubo node, both ways. */
export { openKubo } from './source/kubo';
export { kuboTarget } from './target/kubo';
