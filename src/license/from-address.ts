import type { License } from './license';
import { makeLicense } from './make';
import { findOther } from './other-addresses';

/**
 * Creative Commons' grammar of addresses (category, unit, version, jurisdiction, tail), wherever it stands in a text:
 * with any scheme or none, with www, behind an archive's prefix, with spaces or doubled slashes inside. Another host that
 * ends in the same letters, and the hosts of its search and its API, are not meant.
 */
const ADDRESS =
  /(?<![\w.-])(?:www\.)?creativecommons\.org\/+(?:licen[sc]es?|publicdomain)\/+([a-z0-9+-]+)(?:\/+v?(\d\.\d))?(?:\/+(igo|scotland|[a-z]{2})(?=$|[/?#"'\s)>]))?/;

const readable = (address: string): string => {
  const plain = address.replaceAll('\\/', '/').replaceAll('&#47;', '/');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain; // Not percent-encoded after all.
  }
};

/** The license that an address, or the first address in a text, names; null where there is none. */
export const fromAddress = (address: string): License | null => {
  const text = readable(address).toLowerCase().replace(/\/\s+/g, '/');
  const match = ADDRESS.exec(text);
  const commons = match?.[1]
    ? makeLicense(match[1].replace(/(?<!-)-+$/, ''), match[2] ?? null, match[3] ?? null)
    : null;
  if (commons && match?.index === text.search(/\S/)) return commons;
  const other = findOther(text);
  return other && !(commons && match && match.index < other.at) ? other.license : commons;
};

/** Whether an address leads to Creative Commons at all: its deeds, its home page, its chooser. */
export const isCreativeCommons = (address: string): boolean =>
  /(?<![\w-])creativecommons\.org(?=$|[/?#:])/i.test(address);
