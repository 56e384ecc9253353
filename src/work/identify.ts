import { permitsReuse } from '../license/terms';
import type { Observation, Signal } from '../signal/signal';
import { isInquired, joinInquired } from './inquired';
import { judge } from './judge';
import { agrees, type Claim, claimOf, composePageWork } from './page-work';
import { composePartWorks } from './part-works';
import { type Reading, readLicense } from './reading';
import { identifySupports } from './supports';
import type { Seen } from './work';

const FILE = /\.(?:jpe?g|png|gif|webp|svg|tiff?|bmp|mp[34]|m4a|ogg|oga|ogv|opus|wav|flac|webm|mov|stl|pdf|zip)$/i;

/** Metadata about a file, or about an item of the page, is about a part; about an address of the same site, about the page. */
const isAboutPart = ({ about }: Signal, page: string): boolean => {
  if (!about) return false;
  if (about.startsWith('#') || !URL.canParse(about)) return true;
  const subject = new URL(about);
  return FILE.test(subject.pathname) || subject.hash.length > 1 || subject.host !== new URL(page).host;
};

/** Concludes from what a page says which works on it may be reused, whose they are, and under which licenses. */
export const identify = (observation: Observation): Seen => {
  const readings = observation.signals
    .filter((signal) => signal.says === 'license' && !isInquired(signal))
    .map(readLicense)
    .filter((reading): reading is Reading => reading !== null && permitsReuse(reading.license));
  const explained = new Set(
    readings
      .filter(({ signal }) => signal.evidence === 'rdfa' && isAboutPart(signal, observation.address))
      .map(({ signal }) => signal.place),
  );
  const claims: Claim[] = [];
  const parts: Reading[] = [];
  for (const reading of readings) {
    const { signal } = reading;
    if (signal.evidence !== 'statement') {
      if (isAboutPart(signal, observation.address)) parts.push(reading);
      else claims.push(claimOf(reading));
    } else if (!explained.has(signal.place)) {
      const { role, weight } = judge(reading);
      if (role === 'page') claims.push({ reading, weight });
      else if (role === 'part') parts.push(reading);
    }
  }
  const page = composePageWork(observation, claims);
  // The page's license said once more with no file beside it is the page's license.
  const license = page?.licenses[0];
  const credits = parts.filter(
    ({ signal, license: other }) => signal.about || signal.context?.media.length || !license || !agrees(license, other),
  );
  return {
    page: { address: observation.address, title: observation.title },
    works: joinInquired([...(page ? [page] : []), ...composePartWorks(observation, credits)], observation),
    supports: identifySupports(observation.signals),
    records: observation.signals
      .filter(({ says }) => says === 'record')
      .map(({ value, detail = '' }) => ({ type: detail, address: value })),
    isFile: observation.signals.some(({ says, evidence }) => says === 'media' && evidence === 'document'),
    more: observation.more,
    ms: observation.ms,
  };
};
