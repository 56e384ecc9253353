import { browser } from '../browser';
import type { Permits } from './fetch-bytes';

/** Whether the browser lets this extension ask a host. */
export const permits: Permits = (address) => {
  const { protocol, hostname } = new URL(address);
  // Without the port: Firefox knows none in these patterns (https://bugzilla.mozilla.org/show_bug.cgi?id=1362809).
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
};
