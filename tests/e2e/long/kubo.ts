import { startKubo as startProgram } from '../../servers/kubo.mjs';

/** A real Kubo of the tests' own: no network beyond loopback, a repository that is thrown away. */
export type Kubo = Awaited<ReturnType<typeof startProgram>>;

/** Starts the Kubo that the environment names. */
export const startKubo = (how: { isOnline?: boolean } = {}): Promise<Kubo> =>
  startProgram(process.env.KUBO_BIN as string, how);
