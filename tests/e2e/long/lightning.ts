import { type Lightning, startLightning as startPrograms } from '../../servers/lightning/lightning';

export type { Lightning };

/** Starts the Lightning nodes that the environment names, and the chain that they need. */
export const startLightning = (): Promise<Lightning> =>
  startPrograms({ btcd: process.env.BTCD_BIN as string, lnd: process.env.LND_BIN as string });
