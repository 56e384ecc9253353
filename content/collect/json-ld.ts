import type { Maker, Says, Signal } from '../../src/signal/signal';
import { attempt } from '../read/attempt';
import {
  absolute,
  addressesOf,
  createGraph,
  firstText,
  parseScript,
  type Thing,
  textOf,
  type Value,
} from '../read/linked-data';
import { isWork, mainThings } from '../read/main-things';
import { textIn } from '../read/node';
import { type Collect, makeSignal } from './signal';
import { tellSupport } from './support';

/** Characters of JSON read on one page: real pages stay far below. */
const LENGTH_AT_MOST = 1_000_000;
const SIGNALS_AT_MOST = 120;
const EACH_AT_MOST = 20;
/** Characters of a part of a name. */
const PART_LENGTH = 200;

const all = (thing: Thing, ...keys: string[]): Value[] => keys.flatMap((key) => thing.said.get(key) ?? []);
const thingsIn = (thing: Thing, ...keys: string[]): Thing[] =>
  all(thing, ...keys).filter((value) => typeof value === 'object');

/** What a page's own thing is called where it says no license: others are spoken of there. */
const PAGE =
  /Article|Posting|WebPage|Report|Recipe|CreativeWork$|Dataset|Course|LearningResource|Book|Guide|HowTo|SoftwareSourceCode|WebSite|Blog$/;
const MEDIA = /ImageObject|Photograph|VideoObject|AudioObject|MusicRecording|MediaObject|3DModel/;
const GIVING = /(?:Donate|Tip)Action/;

/** What the page's own things hold that takes support for them; everything else, such as `comment`, may be anybody's. */
const OWN = ['author', 'creator', 'publisher', 'byArtist', 'mainEntity', 'mainEntityOfPage'];
const FILES = ['audio', 'video', 'encoding', 'associatedMedia'];

/** The licenses of a thing, or those of its files where it has none of its own. */
const licensesOf = (thing: Thing): Value[] => {
  const own = all(thing, 'license');
  return own.length ? own : thingsIn(thing, 'distribution').flatMap((file) => all(file, 'license'));
};

/** Where a picture, film or sound is; the file stands in an object of its own, at times. */
const fileOf = (thing: Thing): string =>
  [thing, ...thingsIn(thing, ...FILES)].map((each) => firstText(each, ['contentUrl'])).find(Boolean) ||
  firstText(thing, ['url', '@id']);

const nameOf = (maker: Value): string =>
  textOf(maker, 'name') ||
  (typeof maker === 'object' ? `${firstText(maker, ['givenName'])} ${firstText(maker, ['familyName'])}`.trim() : '');

/** Whether a maker is said to be a person, or several together; with the two parts of the name where it has them. */
const makerOf = (maker: Thing): Maker | undefined => {
  if (/Organi[sz]ation$|Corporation$/.test(maker.type)) return { type: 'organization' };
  if (!/Person$/.test(maker.type)) return undefined;
  const [family, given] = ['familyName', 'givenName'].map((key) => firstText(maker, [key]).slice(0, PART_LENGTH));
  return family && given ? { type: 'person', family, given } : { type: 'person' };
};

const creatorsOf = (thing: Thing): Value[] =>
  ['creator', 'author', 'byArtist'].map((key) => all(thing, key)).find(({ length }) => length) ?? [];

/** The words that have to travel with a work: those in which its maker wants to be credited, and whose it is. */
const noticesOf = (thing: Thing): string[] => {
  const [year, holder] = [firstText(thing, ['copyrightYear']), nameOf(all(thing, 'copyrightHolder')[0] ?? '')];
  const notice = firstText(thing, ['copyrightNotice']) || (holder && `© ${year} ${holder}`);
  return [notice, firstText(thing, ['creditText'])];
};

/** schema.org in script elements, in any of JSON-LD's forms: who made what, under which license. */
export const collectJsonLd: Collect = ({ document, onMore }) => {
  const signals: Signal[] = [];
  const graph = createGraph(document);
  let read = 0;
  let key = 0;
  const tell = (says: Says, about: string, value: string, detail?: string, words = value, maker?: Maker) => {
    if (value && signals.length < SIGNALS_AT_MOST)
      signals.push({
        ...makeSignal(says, 'json-ld', about, value, words || value, '', detail),
        ...(maker && { maker }),
      });
  };
  const offer = (thing: Thing, about: string) => {
    const tellEach = (kind: 'donate' | 'funding', values: Value[]) => {
      for (const value of values.slice(0, EACH_AT_MOST).map((each) => textOf(each, 'urlTemplate', 'url', '@id')))
        if (signals.length < SIGNALS_AT_MOST)
          signals.push(...tellSupport(thing.script, 'json-ld', kind, value, value, about));
    };
    for (const action of thingsIn(thing, 'potentialAction'))
      if (GIVING.test(action.type))
        tellEach('donate', action.said.has('target') ? all(action, 'target') : all(action, 'url'));
    tellEach('funding', all(thing, 'funding', 'funder'));
  };
  const tellLicenses = (thing: Thing, about: string) => {
    for (const license of licensesOf(thing)) {
      const meant = (typeof license === 'string' && graph.find(license)) || license;
      tell(
        'license',
        about,
        textOf(meant, 'url', '@id', 'sameAs', 'name', 'identifier'),
        thing.type,
        textOf(meant, 'name'),
      );
    }
    for (const notice of noticesOf(thing)) tell('notice', about, notice);
  };
  const tellCreators = (thing: Thing, about: string) => {
    for (const creator of creatorsOf(thing)) {
      const [name, one] = [nameOf(creator), typeof creator === 'object' ? creator : null];
      tell('creator', about, name, one ? firstText(one, ['url']) : '', name, one ? makerOf(one) : undefined);
    }
  };
  const tellBasis = (thing: Thing, about: string) => {
    for (const basis of all(thing, 'isBasedOn').slice(0, EACH_AT_MOST)) {
      const [name, address] = [textOf(basis, 'name'), textOf(basis, 'url', '@id')];
      const [creator = ''] = typeof basis === 'object' ? creatorsOf(basis) : [];
      tell('basis', about, absolute(address, document.baseURI) ?? name, nameOf(creator), name);
    }
  };
  const tellTitle = (thing: Thing, about: string) =>
    tell('title', about, firstText(thing, ['headline', 'name']), thing.type);
  const tellMedia = (thing: Thing) => {
    if (!licensesOf(thing).length) return;
    const about = absolute(fileOf(thing), document.baseURI) ?? `#json-ld-${key++}`;
    tellLicenses(thing, about);
    tellCreators(thing, about);
    tell('media', about, /Video/.test(thing.type) ? 'video' : /Audio|Music/.test(thing.type) ? 'sound' : 'image');
    tell('source', about, firstText(thing, ['mainEntityOfPage']));
    offer(thing, about);
    tellBasis(thing, about);
    tellTitle(thing, about);
  };

  /** What speaks for the page, and what it is one with. */
  const tellPage = (roots: Iterable<Thing>) => {
    const own = new Set(roots);
    for (const thing of own) for (const each of thingsIn(thing, 'mainEntity', 'mainEntityOfPage')) own.add(each);
    const works = [...own].filter(({ type }) => !MEDIA.test(type));
    // A photograph of which nothing but the page is shown is what the page is about.
    const described = (works.some(({ type }) => isWork(type)) ? works : [...own].filter((thing) => !fileOf(thing))).map(
      (thing) => ({ thing, type: thing.type, addresses: addressesOf(thing, document.baseURI) }),
    );
    const groups = mainThings(described, document).map((group) =>
      group.map(({ thing }) => thing).filter((thing) => licensesOf(thing).length || PAGE.test(thing.type)),
    );
    const speaking = (has: (thing: Thing) => Value[]) =>
      groups.find((group) => group.some((thing) => has(thing).length)) ?? [];
    for (const thing of speaking(licensesOf)) {
      tellLicenses(thing, '');
      graph.things.delete(thing);
    }
    for (const thing of speaking(creatorsOf)) tellCreators(thing, '');
    for (const thing of groups.flat()) {
      tellBasis(thing, '');
      tellTitle(thing, '');
    }
  };

  for (const script of document.querySelectorAll('script[type^="application/ld+json" i]')) {
    const text = textIn(script, LENGTH_AT_MOST + 1);
    read += text.length;
    if (read > LENGTH_AT_MOST || graph.isFull()) {
      onMore();
      break;
    }
    graph.add(parseScript(text), script);
  }
  // What the page's own things and their makers take for support, wherever they are named.
  const offering = new Set(graph.roots);
  for (const thing of offering) {
    if (!MEDIA.test(thing.type)) attempt(() => offer(thing, ''), onMore);
    for (const each of thingsIn(thing, ...OWN)) offering.add(each);
  }
  attempt(() => tellPage([...graph.roots].filter((thing) => !graph.isOthers(thing))), onMore);
  for (const thing of graph.things) if (MEDIA.test(thing.type)) attempt(() => tellMedia(thing), onMore);
  return signals;
};
