/**
 * The address as it may stand in a link, without a name and password, or null: only the web and IPFS are linked to, so
 * that nothing in a credit can run or read what is local.
 */
export const linkable = (address: string | null): string | null => {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!['http:', 'https:', 'ipfs:'].includes(url.protocol)) return null;
  // To set either parses the address once more, and hardly any has them.
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  return url.href;
};
