import { permitsReuse } from '../license/terms';
import type { Observation, Signal } from '../signal/signal';
import { areAlternatives } from './alternative';
import { creatorsOf } from './describe';
import { isInquired, joinInquired } from './inquired';
import { judge } from './judge';
import { machineTermsIn } from './machine-terms';
import { namesFile } from './own-address';
import { agrees, type Claim, claimOf, composePageWork } from './page-work';
import { composePartWorks, isSamePlace } from './part-works';
import { creditsUnder } from './pictures-statement';
import { type Reading, readLicense } from './reading';
import { findRecording } from './recording';
import { supportsIn } from './supports';
import { WEIGHTS } from './weights';
import type { Seen } from './work';

/** Addresses that name a document wherever it is kept: they are of the page that shows it. */
const IDENTIFIER = /^(?:(?:dx\.)?doi\.org|hdl\.handle\.net|(?:www\.)?purl\.\w+|n2t\.net|w3id\.org|identifiers\.org)$/;
const FILE = /\.(?:jpe?g|png|gif|webp|svg|tiff?|bmp|mp[34]|m4a|ogg|oga|ogv|opus|wav|flac|webm|mov|stl|pdf|zip)$/i;

/** Metadata about a file, or about an item of the page, is about a part; about an address of the same site, about the page. */
const isAboutPart = ({ about }: Signal, page: string): boolean => {
  if (!about) return false;
  if (about.startsWith('#') || !URL.canParse(about)) return true;
  const subject = new URL(about);
  if (IDENTIFIER.test(subject.host)) return false;
  return FILE.test(subject.pathname) || subject.hash.length > 1 || subject.host !== new URL(page).host;
};

/** How far apart two licenses of one line may stand, in characters. */
const LINE_REACH = 120;

/** Whether a license stands in the same line as a credit before it, with no end of a sentence between. */
const followsInLine = (credit: Reading | undefined, { signal }: Reading): boolean => {
  if (!credit?.signal.context || !isSamePlace(credit.signal.place, signal.place)) return false;
  const line = signal.context?.before.split('\n').at(-1) ?? '';
  const at = line.lastIndexOf(credit.signal.words.slice(0, 30));
  return (
    at >= 0 && line.length - at < LINE_REACH && !/[.!?]\s+\p{Lu}/u.test(line.slice(at + credit.signal.words.length))
  );
};

/** Credits in one list, of which the next one is a credit too. */
const SIBLINGS = 2;
const listOf = (place: string): string => place.split('/').slice(0, -2).join('/');

/** Whether a statement is one more item of a list of credits: "“The tarn” by Ann is licensed under CC BY". */
const isAmong = ({ signal }: Reading, parts: readonly Reading[]): boolean =>
  signal.evidence === 'statement' &&
  signal.context?.within.includes('list') === true &&
  !signal.context.rel.includes('license') &&
  parts.filter(({ signal: { evidence, place } }) => evidence === 'statement' && listOf(place) === listOf(signal.place))
    .length >= SIBLINGS;

/** Concludes from what a page says which works on it may be reused, whose they are, and under which licenses. */
export const identify = (observation: Observation, weights = WEIGHTS): Seen => {
  const readings = observation.signals
    .filter((signal) => signal.says === 'license' && !isInquired(signal))
    .map(readLicense)
    .filter((reading): reading is Reading => reading !== null && permitsReuse(reading.license));
  const explained = new Set(
    readings
      .filter(({ signal }) => signal.evidence === 'rdfa' && isAboutPart(signal, observation.address))
      .map(({ signal }) => signal.place),
  );
  // What is written again for people inside what a site's own markup says is said.
  const read = readings.filter(({ signal }) => signal.evidence === 'site').map(({ signal }) => signal);
  const isExplained = ({ place }: Signal): boolean =>
    explained.has(place) || read.some((site) => site.place !== '' && `${place}/`.startsWith(`${site.place}/`));
  const statements = readings.filter(({ signal }) => signal.evidence === 'statement');
  const claims: Claim[] = [];
  const parts: Reading[] = [];
  const stated = new Set<Reading>();
  const credited = new Set<Reading>();
  let ofPictures: Reading | null = null;
  /** Whether the last statement that named such a license spoke for the page. */
  const judged = new Map<string, boolean>();
  for (const reading of readings) {
    const { signal } = reading;
    if (signal.evidence !== 'statement') {
      if (isAboutPart(signal, observation.address)) parts.push(reading);
      else claims.push(claimOf(reading));
    } else if (!isExplained(signal)) {
      const { role, weight, isFullText, isOfPictures, isStated, isCredit, ...of } = judge(reading, statements, weights);
      if (isStated) stated.add(reading);
      if (isCredit) credited.add(reading);
      const own = claims.at(-1);
      // The way to the words of a license that was named before, and not for the page, is no statement of its own.
      const isNamed = isFullText && judged.get(reading.license.unit) === false;
      judged.set(reading.license.unit, role === 'page' && !isNamed);
      if (isNamed) continue;
      if (isOfPictures) ofPictures ??= reading;
      if (role === 'page') claims.push({ reading, weight, ...of });
      // A credit for two works names its subject once: "Photos: Ann, CC BY 2.0, and Bob, CC BY-SA 3.0".
      else if (role === 'part' || followsInLine(parts.at(-1), reading)) parts.push(reading);
      // "CC BY-SA and EUPL": offered together.
      else if (own && areAlternatives(own.reading.signal, signal)) claims.push({ reading, weight: own.weight });
      // Words and then their address, "the Attribution License (https://…)": one statement in two pieces.
      else if (own && agrees(own.reading.license, reading.license) && followsInLine(own.reading, reading))
        claims.push({ reading, weight: own.weight });
    }
  }
  if (ofPictures && parts.length === 0) parts.push(...creditsUnder(ofPictures, observation.media));
  // "This file" is the page's own, but where the page is under another license.
  const isApart = ({ isOfFile, reading: { license } }: Claim): boolean =>
    isOfFile === true && claims.some((other) => !other.isOfFile && !agrees(other.reading.license, license));
  const isItem = (claim: Claim): boolean => isApart(claim) || isAmong(claim.reading, parts);
  parts.push(...claims.filter(isItem).map(({ reading }) => reading));
  const page = composePageWork(
    observation,
    claims.filter((claim) => !isItem(claim)),
    statements,
  );
  // The page's license said once more is the page's license: with no file beside it, or in a sentence that only happens to stand near one.
  const license = page?.licenses[0];
  const isAgain = (reading: Reading): boolean => {
    const { about, context } = reading.signal;
    const [media] = context?.media ?? [];
    if (about || !license || !agrees(license, reading.license) || credited.has(reading)) return false;
    return media ? media.how === 'near' && stated.has(reading) : !namesFile(reading.signal);
  };
  const credits = parts.filter((reading) => !isAgain(reading));
  const works = [...(page ? [page] : []), ...composePartWorks(observation, credits)];
  const recording = findRecording(observation, page, claims);
  return {
    page: { address: observation.address, title: observation.title },
    works: joinInquired(
      recording && !works.some(({ id }) => id === recording.id) ? [...works, recording] : works,
      observation,
    ),
    creators: creatorsOf(observation.signals),
    supports: supportsIn(observation.signals),
    records: observation.signals
      .filter(({ says }) => says === 'record')
      .map(({ value, detail = '' }) => ({ type: detail, address: value })),
    machines: machineTermsIn(observation.signals),
    isFile: observation.signals.some(({ says, evidence }) => says === 'media' && evidence === 'document'),
    more: observation.more,
    ms: observation.ms,
  };
};
