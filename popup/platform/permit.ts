import { permissions } from './browser';

/** Hosts that the manifest names. */
const isGranted = ({ hostname }: URL): boolean => hostname === '127.0.0.1' || hostname === 'localhost';

/**
 * Asks the browser to let Commoner reach the sites of these addresses, all with one question, or none where they are granted.
 * Browsers ask a person only inside their click: nothing may be awaited before this.
 */
export const permit = async (...addresses: string[]): Promise<boolean> => {
  const urls = addresses.map((address) => new URL(address)).filter((url) => !isGranted(url));
  if (urls.length === 0) return true;
  // Without the port: Firefox knows none in these patterns (https://bugzilla.mozilla.org/show_bug.cgi?id=1362809).
  return permissions.request({ origins: urls.map(({ protocol, hostname }) => `${protocol}//${hostname}/*`) });
};
