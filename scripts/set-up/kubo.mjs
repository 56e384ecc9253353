import { goProgram } from './go-program.mjs';

/** A Kubo, the IPFS node that shares are sent to. */
export const { find: findKubo, setUp: setUpKubo } = goProgram({
  ...{ name: 'Kubo', folder: 'kubo', variable: 'KUBO_BIN', program: 'ipfs', minutes: 'five' },
  package: 'github.com/ipfs/kubo/cmd/ipfs',
});
