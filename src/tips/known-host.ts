/** Services at which people are supported, by domain. What stands below one is its own: fr.liberapay.com, www.patreon.com. */
export const SUPPORT: Readonly<Record<string, string>> = {
  'liberapay.com': 'Liberapay',
  'opencollective.com': 'Open Collective',
  'ko-fi.com': 'Ko-fi',
  'patreon.com': 'Patreon',
  'buymeacoffee.com': 'Buy Me a Coffee',
  'github.com': 'GitHub Sponsors',
  'paypal.me': 'PayPal',
  'paypal.com': 'PayPal',
  'flattr.com': 'Flattr',
  'steadyhq.com': 'Steady',
  'tipeee.com': 'Tipeee',
  'polar.sh': 'Polar',
  'thanks.dev': 'thanks.dev',
  'getalby.com': 'Alby',
  'geyser.fund': 'Geyser',
};

/** Services that keep Lightning addresses for many people. */
const LIGHTNING = [
  ...(['getalby.com', 'walletofsatoshi.com', 'strike.me', 'primal.net', 'blink.sv', 'coinos.io', 'zbd.gg'] as const),
  ...(['stacker.news', 'minibits.cash', 'npub.cash', 'rizful.com', 'geyser.fund', 'speed.app', 'cash.app'] as const),
];

/** The first part of a path at which a service has pages of its own, and nobody's profile. */
const OWN_PAGE =
  /^(?:about|blog|contact|discover|explore|faq|features|guidelines|help|home|join|legal|login|policy|pricing|privacy|search|sign-?in|sign-?up|support|terms|signin|users?)$/i;

/** The domain of a list that a host is or stands below. */
const domainIn = (host: string, domains: readonly string[]): string | undefined =>
  domains.find((domain) => host === domain || host.endsWith(`.${domain}`));

const segmentsOf = ({ pathname }: URL): string[] => pathname.split('/').filter(Boolean);

/** The part of the path that names who is supported. */
const profileIn = (domain: string, url: URL): string | undefined => {
  const [first, second] = segmentsOf(url);
  if (domain === 'github.com') return first === 'sponsors' ? second : undefined;
  if (domain === 'paypal.com') return first === 'paypalme' ? second : undefined;
  return first && OWN_PAGE.test(first) ? undefined : first;
};

/** The domain of the service at which an https address is somebody's page for support; null for any other address. */
export const serviceDomainOf = (url: URL): string | null => {
  const domain = domainIn(url.hostname, Object.keys(SUPPORT));
  return domain && profileIn(domain, url) ? domain : null;
};

/** The name of that service. */
export const serviceOf = (url: URL): string | null => SUPPORT[serviceDomainOf(url) ?? ''] ?? null;

/** Whether a Lightning address of this host is one of many at a service that is known for it. */
export const isLightningService = (host: string): boolean => domainIn(host, LIGHTNING) !== undefined;

/** Every domain that is known: what another name may be made to look like. */
export const KNOWN_DOMAINS: readonly string[] = [...new Set([...Object.keys(SUPPORT), ...LIGHTNING])];

/** Whether a host is one of them, or below one. */
export const isKnownHost = (host: string): boolean => domainIn(host, KNOWN_DOMAINS) !== undefined;
