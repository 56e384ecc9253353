/** The address of a link that may be opened, or null: a page's script, data and local files are never linked to. */
export const openable = (address: string | null): string | null =>
  address !== null && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
    ? new URL(address).href
    : null;

/** The host of an address as people read it, or the address itself. */
export const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') || address : address;
