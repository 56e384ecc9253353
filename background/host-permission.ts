import { browser } from './browser';

/**
 * The pattern of an address's host, as permissions name it. Without the port: Firefox knows none in these patterns
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1362809).
 */
export const patternOf = (address: string): string => {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
};

/** Whether the browser lets this extension ask a host. */
export const permits = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(address)] });
