import { permitsReuse } from '../license/terms';
import type { Observation, Signal } from '../signal/signal';
import { inAnySize } from './any-size';
import { creatorsOf, isWebAddress, noticesOf, titleOf } from './describe';
import { agrees, mostPrecise } from './page-work';
import { type Reading, readLicense } from './reading';
import type { Work, WorkKind } from './work';

/** Whether a person asked for this: it was read from a file, or from the site's record of a file. */
export const isInquired = ({ evidence, about }: Signal): boolean =>
  about !== '' && (evidence === 'file' || evidence === 'record');

const KINDS: readonly [RegExp, WorkKind][] = [
  [/\.(?:mp3|m4a|og[ga]|opus|flac|wav)$/i, 'sound'],
  [/\.(?:mp4|webm|ogv|mov)$/i, 'video'],
  [/\.pdf$/i, 'text'],
];

const compose = (about: string, reading: Reading, { address, title }: Observation): Work => ({
  id: about,
  about: 'part',
  kind: KINDS.find(([ending]) => ending.test(inAnySize(about)))?.[1] ?? 'image',
  address: about,
  title: null,
  creators: [],
  licenses: [reading.license],
  source: null,
  scope: null,
  notices: [],
  conflicts: [],
  evidence: [],
  page: { address, title },
});

/** The work with what was told of it: that wins over a caption's words, and a license that contradicts it is a conflict. */
const join = (work: Work, about: string, told: Signal[], readings: Reading[]): Work => {
  const named = creatorsOf(told, about);
  const stated = [...readings.map(({ license }) => license), ...work.licenses];
  const lead = stated[0] as Work['licenses'][number];
  const license = mostPrecise(stated.filter((other) => agrees(other, lead)));
  // A page that offers several licenses to choose from still does where a file names one of them.
  const isOffered = work.licenses.some((other) => agrees(other, license));
  const alternatives = isOffered ? work.licenses.filter((other) => !agrees(other, license)) : [];
  const others = [...stated, ...readings.flatMap(({ conflicts }) => conflicts), ...work.conflicts].filter(
    (other) => ![license, ...alternatives].some((own) => agrees(other, own)),
  );
  return {
    ...work,
    title: titleOf(told, about) ?? work.title,
    creators: named.length ? named : work.creators,
    source: told.find(({ says, value }) => says === 'source' && isWebAddress(value))?.value ?? work.source,
    licenses: [license, ...alternatives],
    notices: [...new Set([...noticesOf(told, about), ...work.notices])].slice(0, 20),
    conflicts: others.filter((other, i) => others.findIndex(({ id }) => id === other.id) === i).slice(0, 20),
    evidence: [...told, ...work.evidence].slice(0, 30),
  };
};

/** What files and records said of parts of the page, joined with what the page says of them. A file that only they know is a new part. */
export const joinInquired = (works: Work[], observation: Observation): Work[] => {
  const joined = [...works];
  const told = observation.signals.filter(isInquired);
  for (const about of new Set(told.map((signal) => signal.about))) {
    // The site's record first: it is kept, while a file is what it was when it was uploaded.
    const own = told
      .filter((signal) => signal.about === about)
      .sort((a, b) => Number(b.evidence === 'record') - Number(a.evidence === 'record'));
    const readings = own
      .filter(({ says }) => says === 'license')
      .map(readLicense)
      .filter((reading): reading is Reading => reading !== null && permitsReuse(reading.license));
    const same = joined.filter((work) => work.about === 'part' && inAnySize(work.address) === inAnySize(about));
    const known =
      same.find(({ licenses }) => licenses.some((license) => readings.some((each) => agrees(each.license, license)))) ??
      same[0];
    if (known) joined[joined.indexOf(known)] = join(known, about, own, readings);
    else if (readings[0] && isWebAddress(about))
      joined.push(join(compose(about, readings[0], observation), about, own, readings));
  }
  return joined;
};
