import { foldText } from '../license/from-words';
import type { License } from '../license/license';
import type { NearbyMedia, Observation, PageMedia, Signal } from '../signal/signal';
import { areAlternatives } from './alternative';
import { inAnySize } from './any-size';
import { type Credited, findCredited, findLead } from './attach';
import { readCredit } from './credit';
import { creatorsOf, isWebAddress, noticesOf, titleOf } from './describe';
import { labelsIn } from './labels';
import { agrees, precision } from './page-work';
import type { Reading } from './reading';
import { lineBefore } from './surround';
import type { Creator, Work, WorkKind } from './work';

/** Readings that credit one part of the page. */
interface Part {
  readings: Reading[];
  media: NearbyMedia | null;
  /** It is for music in a sound or a film, and not for all of that. */
  isTrack?: boolean;
}

const first = ({ readings }: Part): Signal => (readings[0] as Reading).signal;

/** Whether two places are in one another, or next to each other in the same element. */
export const isSamePlace = (a: string, b: string): boolean => {
  const parent = (place: string) => place.split('/').slice(0, -1).join('/');
  return a === b || `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`) || parent(a) === parent(b);
};

/** Whether a reading says again what the part's last one said: "CC BY 2.0" as words and the link beside it. */
const repeats = (part: Part, reading: Reading): boolean => {
  const last = part.readings.at(-1) as Reading;
  if (!agrees(last.license, reading.license)) return false;
  if (last.signal.evidence !== 'statement')
    return last.signal.about !== '' && last.signal.about === reading.signal.about;
  const { place, value, context } = reading.signal;
  if (!isSamePlace(last.signal.place, place)) return false;
  if (last.signal.value !== value) return true;
  // The same words twice are two credits, but in one run of text with next to nothing between them.
  const between = context?.before.split(/[\n;•￼]/).at(-1) ?? '';
  return last.signal.place === place && (between.includes(last.signal.words.slice(0, 12)) || between.trim().length < 3);
};

/** Whether a license is one more to choose from for what the part credits. */
const isAlternative = (part: Part, reading: Reading): boolean => {
  const last = part.readings.at(-1) as Reading;
  // What a site writes in its own markup for one file are the licenses to choose from.
  if (last.signal.evidence === 'site' && reading.signal.evidence === 'site')
    return last.signal.about === reading.signal.about;
  return isSamePlace(last.signal.place, reading.signal.place) && areAlternatives(last.signal, reading.signal);
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

const kindIn = (words: string, media: NearbyMedia | null): WorkKind => {
  if (media) return media.media;
  const folded = foldText(words);
  if (/\b(?:music|musik|musique|songs?|sounds?|audio|track|intro)\b/.test(folded)) return 'sound';
  return /\b(?:videos?|film|clip)\b/.test(folded) ? 'video' : 'image';
};

/** Whether two or more credits of one list, in one place, mean the pictures of the text one after the other. */
const inOrder = (group: readonly Part[], media: readonly PageMedia[]): readonly PageMedia[] | null => {
  const shown = media.filter(({ role, media: kind }) => kind === 'image' && (role === 'content' || role === 'title'));
  const near = first(group[0] as Part).context?.media ?? [];
  return group.length > 1 &&
    near.length < group.length &&
    shown.length === group.length &&
    near.every(({ how }) => how === 'near')
    ? shown
    : null;
};

/** Whether credits beside one sound or film are for the music that it has in it: several are, and one that says so. */
const areTracks = (group: readonly Part[]): boolean => {
  const [part] = group as [Part];
  const [recording] = first(part).context?.media ?? [];
  if (recording?.how !== 'near' || recording.media === 'image') return false;
  const line = foldText(creditOf(part).words);
  return group.length > 1 || MUSIC_IN.test(line) || (recording.media === 'video' && MUSIC.test(line));
};

/** Gives each part its own medium where one block holds as many media as credits; else the likeliest. */
const assignMedia = (parts: Part[], shown: readonly PageMedia[]): void => {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const media = first(part).context?.media ?? [];
    const key = media.map(({ address }) => address).join(' ');
    if (key) groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  for (const group of groups.values()) {
    const ordered = inOrder(group, shown);
    if (ordered) {
      group.forEach((part, i) => {
        const { address, media, label } = ordered[i] as PageMedia;
        part.media = { address, how: 'near', media, label };
      });
      continue;
    }
    if (areTracks(group)) {
      for (const part of group) part.isTrack = true;
      continue;
    }
    group.forEach((part, i) => {
      const media = first(part).context?.media ?? [];
      // Credits below their pictures: the nearest picture is the last one's, and the others are theirs in order.
      part.media = media[media.length >= group.length ? group.length - 1 - i : 0] ?? null;
    });
  }
};

const MUSIC = /(?<!\p{L})(?:music|musik|musique|musica|muziek|muzyka|soundtrack|songs?)(?!\p{L})/u;
/** Music that plays at the beginning, the end or behind the words of something longer. */
const MUSIC_IN =
  /(?<!\p{L})(?:intro|outro|jingle|soundtrack|(?:theme|opening|closing|background|intro|outro) (?:music|song|tune)|(?:titel|hintergrund|intro|outro)musik|music(?:al)? (?:used|in|from|for|track)|musique de fond|musica de fondo)(?!\p{L})/u;

const PLURAL =
  /(?<!\p{L})(?:both|beide[rn]?|all(?:e|er)?|toutes|todas|tutte|photos|pictures|images|fotos|bilder|fotografien|imagenes|imagens|immagini|foto.s|photographies|zdjecia)(?!\p{L})/u;

/** A line that begins with pictures, and so credits more than one: "Fotos: Ann", "All photos on this page". */
const PICTURES =
  /^[^\p{L}]{0,9}(?:(?:all|alle|samtliche|toutes|todas|tutte|wszystkie) )?(?:(?:the|die|les|las|le|other|die anderen) )?(?:photos|photographs|pictures|images|fotos|bilder|fotografien|photographies|imagenes|imagens|immagini|foto.s|afbeeldingen|zdjecia)(?!\p{L})/u;

/** Pictures that one credit may be for: a page that shows more is a gallery, where each has its own. */
const SPREAD_AT_MOST = 30;

/** The pictures of the text that no credit of their own is for. */
const withoutCredit = (parts: readonly Part[], shown: readonly PageMedia[]): NearbyMedia[] => {
  const credited = new Set(
    parts.flatMap(({ media }) => (media && media.how !== 'near' ? [inAnySize(media.address)] : [])),
  );
  return shown
    .filter(
      ({ role, media, address }) =>
        media === 'image' && (role === 'content' || role === 'title') && !credited.has(inAnySize(address)),
    )
    .map(({ address, media, label }) => ({ address, how: 'near' as const, media, label }));
};

/** One credit for all the pictures of its figure, "both photos: Ann", or of the text, "Photos: Ann", is one for each. */
const spread = (parts: readonly Part[], shown: readonly PageMedia[]): Part[] => {
  const statements = parts.filter((part) => !first(part).about);
  return parts.flatMap((part) => {
    const { context, about } = first(part);
    const media = context?.media ?? [];
    const line = foldText(creditOf(part).words);
    if (about || media.some(({ how }) => how === 'same') || !PLURAL.test(line)) return [part];
    const alone = !parts.some(
      (other) => other !== part && other.media && media.some(({ address }) => address === other.media?.address),
    );
    if (media.length > 1 && alone) return media.map((each) => ({ ...part, media: each }));
    // Where others are credited, too, nobody can tell which of the rest are meant.
    if (!PICTURES.test(line) || (part.media && part.media.how !== 'near')) return [part];
    if (statements.some((other) => other !== part && (other.media?.how ?? 'near') === 'near')) return [part];
    const rest = withoutCredit(parts, shown);
    return rest.length > 1 && rest.length <= SPREAD_AT_MOST ? rest.map((each) => ({ ...part, media: each })) : [part];
  });
};

/** The whole line that a credit stands in, and where its links lead. */
const creditOf = (part: Part): Credited => {
  const { words, context } = first(part);
  const line = `${context?.before.split('\n').at(-1) ?? ''} ${words} ${context?.after.split('\n')[0] ?? ''}`;
  const inText = context?.within.some((role) => role === 'article' || role === 'main') ?? false;
  return { words: line, inText, addresses: context?.links.map(({ address }) => address) ?? [] };
};

/** Finds the medium of credits that stand apart from theirs: at the end of the text, in the sidebar. */
const findMedia = (parts: readonly Part[], media: readonly PageMedia[]): void => {
  const isNear = ({ media: own }: Part) => own === null || own.how === 'near';
  const apart = parts.filter(
    (part) =>
      isNear(part) && !part.isTrack && !first(part).about && kindIn(creditOf(part).words, part.media) === 'image',
  );
  // What a credit names is meant before what it happens to stand beside.
  for (const part of apart) part.media = findCredited(creditOf(part), media, part.media === null) ?? part.media;
  const left = apart.filter((part) => !part.media);
  // Several lists of credits leave open which picture each means; one line can only mean the page's own.
  if (new Set(left.map((part) => first(part).place)).size !== 1) return;
  const taken = new Set(parts.flatMap((part) => (part.media ? [inAnySize(part.media.address)] : [])));
  for (const part of left) part.media = findLead(creditOf(part), media, taken);
};

/** Begins the name of a credit in its page's address, where nothing on the page is what it credits. */
const NOWHERE = '#credit-';

const compose = (part: Part, observation: Observation): Work => {
  const signal = first(part);
  const { context, about } = signal;
  const credit = context ? readCredit(signal) : { creator: null, title: null, source: null };
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

/** Two works in one picture, each with a license of its own, are told apart by it. */
const withOwnIds = (works: readonly Work[]): Work[] =>
  works.map((work, i) =>
    works.slice(0, i).some(({ id }) => id === work.id) ? { ...work, id: `${work.id}#${work.licenses[0]?.id}` } : work,
  );

/** Whether two works of one file are under one license, said once with and once without its version. */
const isSaidAgain = (known: Work, work: Work): boolean => {
  const [one, other] = [known.licenses[0], work.licenses[0]];
  return !!one && !!other && agrees(one, other);
};

/** Adds to a work what is said of it a second time, beside its picture and below it. */
const addTo = (known: Work, { creators, title, source, licenses, evidence }: Work): void => {
  const [one, other] = [known.licenses[0], licenses[0]];
  if (one && other && precision(other) > precision(one)) known.licenses[0] = other;
  if (known.creators.length === 0) known.creators = creators;
  known.title ??= title;
  known.source ??= source;
  known.evidence = [...known.evidence, ...evidence].slice(0, 30);
};

/** Credits for pictures that stand nowhere on the page: one or two may mean what it shows in its style, a list of them means others. */
const FAR_AT_MOST = 2;

const withoutFarPictures = (works: readonly Work[]): Work[] => {
  const isFar = ({ kind, address }: Work): boolean => kind === 'image' && address.includes(NOWHERE);
  const far = works.filter(isFar).length;
  return works.filter((work) => far <= FAR_AT_MOST || !isFar(work));
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
  for (const part of spread(parts, observation.media)) {
    const work = compose(part, observation);
    const file = inAnySize(work.address);
    const before = ofFile.get(file) ?? [];
    const known = before.find((other) => isSaidAgain(other, work));
    if (known) addTo(known, work);
    else {
      works.push(work);
      ofFile.set(file, [...before, work]);
    }
  }
  return withOwnIds(withoutFarPictures(works));
};
