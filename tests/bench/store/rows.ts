import { compose } from '../../../src/attribution/compose';
import { plainUse } from '../../../src/attribution/use';
import type { Credited, Entry, KeptWork } from '../../../src/library/entry';
import { fromId } from '../../../src/license/from-id';
import type { License } from '../../../src/license/license';
import type { Signal } from '../../../src/signal/signal';
import type { Work, WorkKind } from '../../../src/work/work';

/** The same numbers for the same seed (https://en.wikipedia.org/wiki/Xorshift). */
const randomFrom = (seed: number) => {
  let state = (Math.imul(seed, 2654435761) ^ 0x9e3779b9) >>> 0 || 1;
  return (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
};

const SYLLABLES = [
  ...['ta', 'ri', 'mo', 'ne', 'ka', 'lu', 'se', 'vo', 'pi', 'da', 'ber', 'lin', 'stra', 'ße', 'gar', 'ten', 'øst'],
  ...['ée', 'ño', 'grü', 'sch', 'wal', 'pho', 'to', 'gra', 'ph', 'mu', 'sik', 'land', 'haus', 'see', 'wer', 'ing'],
];
const WORD_COUNT = 50_000;
const KINDS: WorkKind[] = ['image', 'image', 'image', 'image', 'text', 'text', 'sound', 'video', 'data', 'design'];
const LICENSES = [
  ...[
    'CC-BY-4.0',
    'CC-BY-SA-4.0',
    'CC0-1.0',
    'CC-BY-SA-3.0',
    'CC-BY-NC-4.0',
    'CC-BY-2.0',
    'PDM-1.0',
    'CC-BY-NC-SA-4.0',
  ],
  ...['CC-BY-SA-3.0-DE', 'CC-BY-ND-4.0', 'MIT', 'GFDL-1.3'],
].map((id) => fromId(id) as License);

const word = (index: number): string => {
  const random = randomFrom(index + 17);
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
};

/** As words of a language are: a few often, most seldom (https://en.wikipedia.org/wiki/Zipf%27s_law). */
const often = (share: number, most: number): number => Math.floor(most ** share) - 1;

const FIRST = Date.UTC(2020, 0, 1);
const YEARS_MS = 6.5 * 365 * 24 * 3600 * 1000;
/** Times go on with the number, so that the history is as it would have grown. */
const timeOf = (share: number): string => new Date(FIRST + share * YEARS_MS).toISOString();

const signal = (says: Signal['says'], value: string, words: string, place: string): Signal => ({
  ...{ says, evidence: 'statement', about: '', value, words, place },
  context: {
    before: `Photo by ${words} on a page with some words before it, as pages have them,`,
    after: 'and some words after it that say more about how it may be used by others.',
    ...{ rel: ['license'], badge: '', within: ['caption', 'figure', 'article', 'main'], media: [], heading: words },
    links: [{ text: words, address: value }],
  },
});

const makeWork = (i: number): Work => {
  const random = randomFrom(i + 1);
  const title = Array.from({ length: 3 + Math.floor(random() * 6) }, () => word(often(random(), WORD_COUNT))).join(' ');
  const creator = `${word(often(random(), 3000))} ${word(3000 + often(random(), 20_000))}`;
  const host = `${word(often(random(), 5000))}.example`;
  const license = LICENSES[often(random(), LICENSES.length + 1)] ?? (LICENSES[0] as License);
  const page = `https://${host}/${i}`;
  return {
    ...{ id: `${page}/picture.jpg`, about: 'part', address: `${page}/picture.jpg`, title, source: page, scope: null },
    ...{
      kind: KINDS[Math.floor(random() * KINDS.length)] as WorkKind,
      notices: [],
      conflicts: [],
      licenses: [license],
    },
    creators: [{ name: creator, address: `https://${host}/people/${i}` }],
    evidence: [
      signal('license', license.address ?? license.name, license.name, 'main/figure/figcaption/a:1'),
      signal('creator', creator, creator, 'main/figure/figcaption/a:0'),
    ],
    page: { address: page, title: `${title} – ${host}` },
  };
};

const own = { deletedAt: null, note: '', tags: [], projects: [], digest: '' };

/**
 * The `i`-th entry of a library in which each work is followed by so many credits, of it or of others.
 * @param all how many entries there will be, which sets their times
 */
export const makeEntry = (i: number, all: number, credits: number): Entry => {
  const number = Math.floor(i / (credits + 1));
  const at = timeOf(i / all);
  if (i % (credits + 1) === 0) {
    const kept: KeptWork = {
      ...own,
      type: 'kept',
      id: `work-${number}`,
      work: makeWork(number),
      at,
      seenAt: at,
      former: [],
    };
    return kept;
  }
  const random = randomFrom(i * 7 + 3);
  // What was credited is mostly one of the last works, and sometimes an old one.
  const back = random() < 0.8 ? Math.floor(random() * 20) : Math.floor(random() * number);
  const work = makeWork(Math.max(0, number - back));
  const attribution = compose(work, plainUse(work.licenses[0] as License));
  const text = `“${work.title}” by ${work.creators[0]?.name} is licensed under ${work.licenses[0]?.name}.`;
  const credited: Credited = {
    ...own,
    type: 'credited',
    id: `credit-${i}`,
    work,
    attribution,
    format: 'rich',
    text,
    at,
  };
  return credited;
};

/** What people type: beginnings as they grow, frequent and rare words, several at once. */
export const makeSearches = (): string[] => {
  const frequent = Array.from({ length: 8 }, (_, i) => word(i * 3));
  const middling = Array.from({ length: 8 }, (_, i) => word(200 + i * 37));
  const rare = Array.from({ length: 8 }, (_, i) => word(20_000 + i * 301));
  const all = [
    ...[...frequent, ...middling].flatMap((each) => [1, 2, 3, 4, 5].map((length) => each.slice(0, length))),
    ...[...frequent, ...middling, ...rare],
    ...frequent.map((each, i) => `${each} ${middling[i]}`),
    ...frequent.map((each, i) => `${each} ${frequent[(i + 1) % frequent.length]} cc by`),
    ...rare.map((each, i) => `${each} ${frequent[i]}`),
  ];
  // Mixed, so that the first few are as good a sample as all.
  return all.map((_, i) => all[(i * 37) % all.length] as string);
};
