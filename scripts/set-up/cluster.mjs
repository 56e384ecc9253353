import { goProgram } from './go-program.mjs';

/** ipfs-cluster, which pins on many nodes and speaks the Pinning Service API. */
export const { setUp: setUpCluster } = goProgram({
  ...{
    name: 'ipfs-cluster',
    folder: 'cluster',
    variable: 'CLUSTER_BIN',
    program: 'ipfs-cluster-service',
    minutes: 'three',
  },
  package: 'github.com/ipfs-cluster/ipfs-cluster/cmd/ipfs-cluster-service',
});
