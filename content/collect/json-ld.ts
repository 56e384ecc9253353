import type { Says, Signal } from '../../src/signal/signal';
import { attempt } from '../read/attempt';
import { TEXT_LENGTH, textIn } from '../read/node';
import { type Collect, makeSignal } from './signal';
import { tellSupport } from './support';

/** Characters of JSON read on one page, and things looked at in it: real pages stay far below. */
const LENGTH_AT_MOST = 1_000_000;
const THINGS_AT_MOST = 4000;
const SIGNALS_AT_MOST = 120;
const DEPTH_AT_MOST = 20;
/** Things in things by which an address or a name is written: `url` may hold an object with an `@id`, and hardly more. */
const NESTED_AT_MOST = 5;
/** Values of one property, and properties of one thing. */
const VALUES_AT_MOST = 500;

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, VALUES_AT_MOST) : value === undefined ? [] : [value];
const NAMED_BY = ['@value', '@id', 'url', 'name'] as const;
const firstText = (thing: Thing, keys: readonly string[], depth = 0): string => {
  if (depth > NESTED_AT_MOST) return '';
  for (const key of keys) {
    const value = list(thing[key])[0];
    if (typeof value === 'string' && value) return value;
    if (isThing(value)) {
      const inner = firstText(value, NAMED_BY, depth + 1);
      if (inner) return inner;
    }
  }
  return '';
};
const textOf = (value: unknown, ...keys: string[]): string =>
  typeof value === 'string' ? value : isThing(value) ? firstText(value, keys) : '';

const TYPE_LENGTH = 500;
const isText = (value: unknown): value is string => typeof value === 'string';

const typeOf = (thing: Thing): string => list(thing['@type']).filter(isText).join(' ').slice(0, TYPE_LENGTH);

/** The file of a recording or a film, which stands in an object of its own. */
const fileOf = (thing: Thing): string =>
  ['audio', 'video', 'encoding', 'associatedMedia']
    .flatMap((key) => list(thing[key]))
    .map((inner) => (isThing(inner) ? firstText(inner, ['contentUrl']) : ''))
    .find(Boolean) ?? '';

const PAGE =
  /Article|Posting|WebPage|Report|ScholarlyArticle|Recipe|CreativeWork$|Dataset|Course|LearningResource|Book|Guide|HowTo|SoftwareSourceCode|WebSite|Blog$/;
const MEDIA = /ImageObject|Photograph|VideoObject|AudioObject|MusicRecording|MediaObject|3DModel/;

/** What the page's own things hold that speaks for them; everything else, such as `comment`, may be anybody's. */
const OWN = /^(?:\d+|@graph|author|creator|publisher|byArtist|mainEntity(?:OfPage)?)$/;
/** What the page's things came from or speak of: works of others, whose makers did not make this one. */
const OTHERS = /^(?:isBasedOn|isBasedOnUrl|citation|exampleOfWork|translationOfWork)$/;
const GIVING = /(?:Donate|Tip)Action/;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Templates write broken JSON often enough; it says nothing then.
  }
};

/** schema.org in script elements, at any depth: who made what, under which license. */
export const collectJsonLd: Collect = ({ document, onMore }) => {
  const signals: Signal[] = [];
  let read = 0;
  let things = 0;
  let key = 0;
  const tell = (says: Says, about: string, value: string, detail?: string, words = value) => {
    if (value && signals.length < SIGNALS_AT_MOST)
      signals.push(makeSignal(says, 'json-ld', about, value, words || value, '', detail));
  };
  const offer = (script: Element, thing: Thing, about: string) => {
    const tellEach = (kind: 'donate' | 'funding', ...values: unknown[]) => {
      for (const value of values.map((each) => textOf(each, 'urlTemplate', 'url', '@id')))
        if (signals.length < SIGNALS_AT_MOST)
          signals.push(...tellSupport(script, 'json-ld', kind, value, value, about));
    };
    for (const action of list(thing.potentialAction))
      if (isThing(action) && GIVING.test(typeOf(action)))
        tellEach('donate', ...list(action.target ?? action.url).slice(0, 20));
    tellEach('funding', ...[thing.funding, thing.funder].flatMap(list).slice(0, 20));
  };
  const describe = (script: Element, thing: Thing, type: string, isOwn: boolean, isOthers: boolean) => {
    const media = MEDIA.test(type);
    if (isOthers && !media) return;
    if (isOwn && !media) offer(script, thing, '');
    if (!media && !PAGE.test(type)) return;
    const licenses = list(thing.license)
      .map((value) => textOf(value, 'url', '@id', 'name'))
      .filter(Boolean);
    if (media && !licenses.length) return;
    const address = firstText(thing, ['contentUrl']) || fileOf(thing) || firstText(thing, ['url', '@id']);
    const about = media ? (absolute(address, document.baseURI) ?? `#json-ld-${key++}`) : '';
    for (const license of licenses) tell('license', about, license, type);
    const creators = [thing.creator, thing.author, thing.byArtist].map(list).find(({ length }) => length) ?? [];
    for (const creator of creators)
      tell('creator', about, textOf(creator, 'name'), textOf(isThing(creator) ? creator.url : '', 'url'));
    if (media) {
      tell('media', about, /Video/.test(type) ? 'video' : /Audio|Music/.test(type) ? 'sound' : 'image');
      tell('source', about, firstText(thing, ['mainEntityOfPage']));
      offer(script, thing, about);
    }
    for (const basis of list(thing.isBasedOn).slice(0, 20)) {
      const name = textOf(basis, 'name');
      const address = textOf(basis, 'url', '@id');
      const [creator] = isThing(basis) ? list(basis.creator ?? basis.author) : [];
      tell('basis', about, absolute(address, document.baseURI) ?? name, textOf(creator, 'name'), name);
    }
    if (licenses.length || !media) tell('title', about, firstText(thing, ['headline', 'name']), type);
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = textIn(script, LENGTH_AT_MOST + 1);
    read += text.length;
    if (read > LENGTH_AT_MOST || things >= THINGS_AT_MOST) {
      onMore();
      break;
    }
    const queue: [unknown, number, boolean, boolean][] = [[parse(text), 0, true, false]];
    for (let i = 0; i < queue.length && things < THINGS_AT_MOST; i++, things++) {
      const [value, depth, isOwn, isOthers] = queue[i] as (typeof queue)[number];
      if (depth > DEPTH_AT_MOST) continue;
      if (isThing(value)) attempt(() => describe(script, value, typeOf(value), isOwn, isOthers), onMore);
      if (typeof value !== 'object' || value === null) continue;
      for (const [name, inner] of Object.entries(value).slice(0, VALUES_AT_MOST))
        if (typeof inner === 'object' && queue.length < THINGS_AT_MOST)
          queue.push([inner, depth + 1, isOwn && OWN.test(name), isOthers || OTHERS.test(name)]);
    }
  }
  return signals;
};

const absolute = (address: string, base: string): string | null => {
  try {
    return address && address.length <= TEXT_LENGTH ? new URL(address, base).href : null;
  } catch {
    return null;
  }
};
