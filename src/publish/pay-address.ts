/** At most as many are kept of one creator. */
export const PAY_ADDRESSES_AT_MOST = 10;

/** The user's part of a Lightning address (LUD-16), with the tag that some services allow behind a plus sign. */
const USER = /^[a-z0-9\-_.+]{1,64}$/;
/** An IBAN, a host, a name: what follows the scheme of payto:, taler: and bitcoin: has no spaces and no quotation marks. */
const REST = /^[^\s"'<>\\]+$/;

const readLightning = (written: string): string | null => {
  const [user = '', domain = '', ...more] = written.toLowerCase().split('@');
  if (more.length > 0 || !USER.test(user) || !URL.canParse(`https://${domain}`)) return null;
  const url = new URL(`https://${domain}`);
  // Somebody else's machine has to be able to ask it.
  const isHost = url.href === `https://${url.hostname}/` && /\.[a-z][a-z0-9-]*$/.test(url.hostname);
  return isHost ? `${user}@${url.hostname}` : null;
};

/** The schemes that people pay at beside https:, and what must follow each. */
const SCHEMES: Record<string, RegExp> = {
  'bitcoin:': /^[a-z0-9]{14,120}(?:\?.*)?$/i,
  'payto:': /^\/\/[a-z0-9.-]+\/.+$/i,
  'taler:': /^\/\/(?:pay|pay-template|pay-push)\/.+$/i,
};

const readOther = (written: string): string | null => {
  if (!URL.canParse(written)) return null;
  const { protocol, username, password, href } = new URL(written);
  if (protocol === 'https:') return username || password ? null : href;
  const rest = written.slice(protocol.length);
  return SCHEMES[protocol]?.test(rest) && REST.test(rest) ? `${protocol}${rest}` : null;
};

/**
 * How a creator can be paid, as they wrote it: a Lightning address (ann@example.org, also with lightning: in front), an https address,
 * bitcoin:, payto: (RFC 8905) or taler:. Only the shape is checked, nobody is asked. null where it is none of these.
 */
export const readPayAddress = (address: string): string | null => {
  const written = address.trim();
  if (written.length > 1000) return null;
  return /^[^:/]+@/.test(written.replace(/^lightning:/i, ''))
    ? readLightning(written.replace(/^lightning:/i, ''))
    : readOther(written);
};
