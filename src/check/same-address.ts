/** An address as it is compared: what differs between two ways to one place is left out. */
const comparable = (address: string): string => {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search } = new URL(address);
  let path = pathname;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    // Not percent-encoded after all.
  }
  return `${host.replace(/^(?:www|m|en\.m|commons\.m)\./, '')}${path.replace(/\/$/, '')}${search}`;
};

/** Whether two addresses lead to one place: with https or http, with www or without, and with one closing slash or none. */
export const isSameAddress = (one: string, other: string): boolean => comparable(one) === comparable(other);
