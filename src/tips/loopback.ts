/** Written by the build (webpack.config.js): false in every build but the one for tests. */
declare const COMMONER_LOOPBACK: boolean;

/**
 * Whether this machine's own addresses may be paid, plain http too, and invoices of regtest instead of bitcoin's. Only a build that was made for tests lets them in
 * (COMMONER_TEST_BUILD=1), and no setting does: this is the one place that reads it, and an architecture test holds that.
 */
export const LOOPBACK: boolean = COMMONER_LOOPBACK;
