/** At most so many addresses at which one creator can be paid. */
export const PAY_ADDRESSES_AT_MOST = 10;

/** What is set by the person. */
export interface Settings {
  /** The address of a Kubo node's RPC: http or https, no path. */
  kuboAddress: string;
  /** The creator's name that the share form offers next time. */
  creator: string;
  /** How many days a place is believed before it is asked again whether it has a share; 0 for never again. */
  recheckDays?: number;
  /** How the person themselves can be paid for what they publish, as src/tips/read-address reads it; the first is the one they like best. */
  payAddresses?: string[];
  /** The language that was chosen last for a credit, one of src/attribution/language; '' where none was. */
  creditLanguage?: string;
  /** The format in which a credit was copied last, one of src/attribution/attribution; '' where none was. */
  creditFormat?: string;
  /** The id of the project that was chosen last for a credit; '' for none. */
  creditProject?: string;
  /** What amounts of tips are written in: a currency (ISO 4217) or SATS; '' where none was chosen, and the browser's region says. */
  currency?: string;
  /** The server of the fediverse that the person writes posts at, as readInstance reads it; '' where they named none. */
  fediverseInstance?: string;
}

/** The unit of whoever wants no currency. */
export const SATS = 'sats';

/** What is in force until a person sets something else. The address is where Kubo listens when nobody changed it. */
export const DEFAULT_SETTINGS: Required<Settings> = {
  kuboAddress: 'http://127.0.0.1:5001',
  creator: '',
  recheckDays: 7,
  payAddresses: [],
  creditLanguage: '',
  creditFormat: '',
  creditProject: '',
  currency: '',
  fediverseInstance: '',
};

/**
 * The origin of a node's RPC ("http://127.0.0.1:5001") as a person wrote its address; '' where it is empty: no node.
 * null where it is no such address: another scheme, a name and password, a path, a query.
 */
export const readOrigin = (address: string): string | null => {
  const written = address.trim();
  if (written === '') return '';
  if (!URL.canParse(written)) return null;
  const { protocol, username, password, pathname, search, hash, origin } = new URL(written);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return username || password || pathname !== '/' || search || hash ? null : origin;
};
