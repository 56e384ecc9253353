import { fromAddress } from '../license/from-address';
import type { License } from '../license/license';
import { EDGE, type Observation, type Signal } from '../signal/signal';
import { areAlternatives } from './alternative';
import { inAnySize } from './any-size';
import { labelsIn } from './community-labels';
import { PROFILE, readCredit } from './credit';
import { creatorsOf, isWebAddress, noticesOf, titleOf } from './describe';
import { isElsewhere, NOWHERE } from './elsewhere';
import { lineAround, namesFile, writtenIn } from './own-address';
import { agrees, precision } from './page-work';
import { first, kindIn, type Part } from './part';
import { assignMedia, findMedia, spread } from './part-media';
import type { Reading } from './reading';
import { lineBefore } from './surround';
import { readRow } from './table-row';
import type { Creator, Work, WorkKind } from './work';

/** Whether two places are in one another, or next to each other in the same element. */
export const isSamePlace = (a: string, b: string): boolean => {
  const parent = (place: string) => place.split('/').slice(0, -1).join('/');
  return a === b || `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`) || parent(a) === parent(b);
};

/** Whether two statements have each a picture of its own beside it. */
const areOfPictures = (one: Signal, other: Signal): boolean => {
  const [own, another] = [one, other].map(({ context }) => context?.media[0]?.address);
  return own !== undefined && another !== undefined && own !== another;
};

/** Whether one statement stands in an item of a list, and another in an item before it. */
const isOtherItem = (one: Signal, { context, place }: Signal): boolean => {
  if (context?.within[0] !== 'list' || place === one.place) return false;
  const edge = context.before.lastIndexOf(EDGE);
  return edge >= 0 && !context.before.slice(edge).includes(one.words.slice(0, 12));
};

/** Whether a reading says again what the part's last one said: "CC BY 2.0" as words and the link beside it. */
const repeats = (part: Part, reading: Reading): boolean => {
  const last = part.readings.at(-1) as Reading;
  if (!agrees(last.license, reading.license)) return false;
  if (last.signal.evidence !== 'statement')
    return last.signal.about !== '' && last.signal.about === reading.signal.about;
  const { place, value, context } = reading.signal;
  if (areOfPictures(last.signal, reading.signal)) return false;
  if (!isSamePlace(last.signal.place, place) || isOtherItem(last.signal, reading.signal)) return false;
  // What an element says in another line, or in the same words, is another credit, but where next to nothing stands between them.
  const between = context?.before.split(/[\n;•￼]/).at(-1) ?? '';
  const isNext = between.includes(last.signal.words.slice(0, 12)) || between.trim().length < 3;
  if (last.signal.value !== value) return last.signal.place !== place || isNext;
  return last.signal.place === place && isNext;
};

/** Whether a license is one more to choose from for what the part credits. */
const isAlternative = (part: Part, reading: Reading): boolean => {
  const last = part.readings.at(-1) as Reading;
  // What a site writes in its own markup for one file are the licenses to choose from.
  if (last.signal.evidence === 'site' && reading.signal.evidence === 'site')
    return last.signal.about === reading.signal.about;
  return (
    isSamePlace(last.signal.place, reading.signal.place) &&
    !areOfPictures(last.signal, reading.signal) &&
    areAlternatives(last.signal, reading.signal)
  );
};

/** Each license once, in its most precise form. */
const alternativesOf = (readings: readonly Reading[]): License[] => {
  const licenses: License[] = [];
  for (const { license } of readings) {
    const at = licenses.findIndex((other) => agrees(other, license));
    if (at < 0) licenses.push(license);
    else if (precision(license) > precision(licenses[at] as License)) licenses[at] = license;
  }
  return licenses;
};

/** The only link of an item of a list: where its work was found, though the words around it are cut. */
const onlyLink = ({ context }: Signal): string | null => {
  const [link, ...more] = context?.links ?? [];
  return context?.within[0] === 'list' && link && more.length === 0 && fromAddress(link.address) === null
    ? link.address
    : null;
};

const compose = (part: Part, observation: Observation): Work => {
  const signal = first(part);
  const { context, about } = signal;
  const read = context ? readCredit(signal) : { creator: null, title: null, source: null };
  const credit = (part.media || about ? null : readRow(signal)) ?? {
    ...read,
    source: read.source ?? (part.media ? null : (writtenIn(lineAround(signal)) ?? onlyLink(signal))),
  };
  const creators: Creator[] = about ? creatorsOf(observation.signals, about) : [];
  if (!creators.length && credit.creator) creators.push(credit.creator);
  const page = observation.address.split('#')[0] ?? observation.address;
  const address = isWebAddress(about)
    ? about
    : (part.media?.address ?? `${page}${NOWHERE}${signal.place.replaceAll('/', '.') || signal.evidence}`);
  const evidence = part.readings.map((reading) => reading.signal);
  const told = observation.signals.filter((other) => about !== '' && other.about === about && other.says !== 'license');
  return {
    id: address,
    about: 'part',
    kind:
      about && !part.media
        ? ((told.find(({ says }) => says === 'media')?.value as WorkKind | undefined) ?? 'image')
        : part.isTrack
          ? 'sound'
          : kindIn(`${lineBefore(context?.before ?? '')} ${signal.words}`, part.media),
    address,
    title: (about ? titleOf(observation.signals, about) : null) ?? credit.title,
    creators,
    licenses: alternativesOf(part.readings).slice(0, 20),
    source: told.find(({ says, value }) => says === 'source' && isWebAddress(value))?.value ?? credit.source,
    scope: null,
    notices: [
      ...(about ? noticesOf(observation.signals, about) : []),
      ...labelsIn(part.readings.flatMap(({ signal: own }) => own.context?.links ?? [])),
    ].slice(0, 20),
    conflicts: part.readings.flatMap(({ conflicts }) => conflicts).slice(0, 20),
    evidence: [...evidence, ...told].slice(0, 30),
    page: { address: observation.address, title: observation.title },
  };
};

/** Two works in one picture, each with a license of its own, are told apart by it; two credits in one place by their count. */
const withOwnIds = (works: readonly Work[]): Work[] => {
  const taken = new Map<string, number>();
  return works.map((work) => {
    const count = taken.get(work.id) ?? 0;
    taken.set(work.id, count + 1);
    if (count === 0) return work;
    return { ...work, id: `${work.id}#${work.address.includes(NOWHERE) ? count + 1 : work.licenses[0]?.id}` };
  });
};

/** Whether two works of one file are under one license, said once with and once without its version. */
const isSaidAgain = (known: Work, work: Work): boolean => {
  const [one, other] = [known.licenses[0], work.licenses[0]];
  return !!one && !!other && agrees(one, other);
};

/** Whether a credit for a picture that stands nowhere is that of another: who made that, and under which license, said once more. */
const isSaidFarAway = (known: Work, work: Work): boolean =>
  work.kind === 'image' &&
  work.address.includes(NOWHERE) &&
  known.kind === 'image' &&
  work.creators[0] !== undefined &&
  known.creators[0]?.name === work.creators[0].name &&
  (work.source === null || known.source === null || known.source === work.source) &&
  !(work.evidence[0]?.evidence === 'statement' && namesFile(work.evidence[0])) &&
  isSaidAgain(known, work);

/** Adds to a work what is said of it a second time, beside its picture and below it. */
const addTo = (known: Work, { creators, title, source, licenses, evidence }: Work): void => {
  const [one, other] = [known.licenses[0], licenses[0]];
  if (one && other && precision(other) > precision(one)) known.licenses[0] = other;
  if (known.creators.length === 0) known.creators = creators;
  known.title ??= title;
  known.source ??= source;
  known.evidence = [...known.evidence, ...evidence].slice(0, 30);
};

/**
 * Credits for pictures that stand nowhere on the page: one or two may mean what it shows in its style. A list of them means others, and is
 * told of where each line says by itself which picture it means.
 */
const FAR_AT_MOST = 2;

/** Places side by side in which licenses are named: where as many are, each is an item of a list. */
const LISTED = 4;

/** Whether an address is that of a whole site. */
const isHome = (address: string): boolean => {
  const { pathname, search, hash } = new URL(address);
  return `${pathname}${search}${hash}`.length <= 1;
};

/** Whether a credit says which work it means: by an address that no other credit here has, or by the name of a file. */
const identifies = ({ source, title, creators, evidence: [own] }: Work, sharing: number): boolean => {
  if (own === undefined || own.evidence !== 'statement') return false;
  const isOwn = source !== null && sharing === 1 && !PROFILE.test(source) && fromAddress(source) === null;
  // Where a whole site is all that is named, it says which work only with a name.
  if (isOwn && (!isHome(source) || title !== null || creators.length > 0)) return true;
  return namesFile(own);
};

const withoutFarPictures = (
  works: readonly Work[],
  signals: readonly Signal[],
  sources: ReadonlyMap<string, number>,
): Work[] => {
  const isFar = (work: Work): boolean => work.kind === 'image' && isElsewhere(work);
  const holderOf = ({ place }: Signal): string => place.replace(/\/\d+$/, '');
  const isListed = ({ evidence: [own] }: Work): boolean =>
    own?.evidence === 'statement' &&
    new Set(
      signals
        .filter((other) => other.evidence === 'statement' && holderOf(other) === holderOf(own))
        .map(({ place }) => place),
    ).size >= LISTED;
  const far = works.filter(isFar);
  const isFew = far.length <= FAR_AT_MOST;
  return works.filter(
    (work) => !isFar(work) || (isFew && !isListed(work)) || identifies(work, sources.get(work.source ?? '') ?? 0),
  );
};

/** The works of a page that have a credit of their own, in the order of the page; the same file once for each license. */
export const composePartWorks = (observation: Observation, readings: Reading[]): Work[] => {
  const parts: Part[] = [];
  for (const reading of readings) {
    const same = parts.slice(-3).find((part) => repeats(part, reading) || isAlternative(part, reading));
    if (same) same.readings.push(reading);
    else parts.push({ readings: [reading], media: null });
  }
  assignMedia(parts, observation.media);
  findMedia(parts, observation.media);
  const works: Work[] = [];
  const ofFile = new Map<string, Work[]>();
  /** Credits by where they say that their work was found. */
  const sources = new Map<string, number>();
  for (const part of spread(parts, observation.media)) {
    const work = compose(part, observation);
    const file = inAnySize(work.address);
    if (work.source) sources.set(work.source, (sources.get(work.source) ?? 0) + 1);
    const before = ofFile.get(file) ?? [];
    // Nobody knows of two credits in one place that they mean one picture.
    const same = work.address.includes(NOWHERE) ? [] : before;
    const known = same.find((other) => isSaidAgain(other, work)) ?? works.find((other) => isSaidFarAway(other, work));
    if (known) addTo(known, work);
    else {
      works.push(work);
      ofFile.set(file, [...before, work]);
    }
  }
  return withOwnIds(withoutFarPictures(works, observation.signals, sources));
};
