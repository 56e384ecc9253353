import type { Work } from '../work/work';

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');

/**
 * The address of the site's own page about its license, where the page says which license and not in what version: the words that
 * name it are a link there. Null where no such page is named, or it is on another host.
 */
export const licensePageOf = ({ about, licenses, evidence, page }: Work): string | null => {
  const [license] = licenses;
  if (about !== 'page' || license?.family !== 'cc' || license.version !== null) return null;
  for (const { says, evidence: by, value, detail } of evidence) {
    if (says !== 'license' || by !== 'statement') continue;
    const leadsTo = [detail ?? '', value].find((address) => hostOf(address) === hostOf(page.address));
    if (leadsTo && leadsTo.split('#')[0] !== page.address.split('#')[0]) return leadsTo;
  }
  return null;
};
