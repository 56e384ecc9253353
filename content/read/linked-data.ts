import { isHere, isPlaceOf, ONE_WITH } from './main-things';
import { TEXT_LENGTH } from './node';
import { type Names, termOf, typeName } from './vocabulary';

/** Things looked at on one page, and how deep in each other: real pages stay far below. */
const THINGS_AT_MOST = 4000;
const DEPTH_AT_MOST = 20;
/** Values of one property, and properties of one thing. */
const VALUES_AT_MOST = 500;
const TYPE_LENGTH = 500;
/** Things in things by which an address or a name is written: `url` may hold an object with an `@id`, and hardly more. */
const NESTED_AT_MOST = 5;
/** Names that a context may declare. */
const NAMES_AT_MOST = 1000;

/** Something that JSON-LD describes. What names the same thing by its `@id` is the same object, in whichever script it stands. */
export interface Thing {
  /** The names of its types, without their vocabulary. */
  type: string;
  /** What is said of it, by schema.org's names. */
  said: Map<string, Value[]>;
  script: Element;
}
export type Value = string | Thing;

const NAMED_BY = ['@id', 'url', 'name', 'value'] as const;

/** The first text that a thing says by one of these names, at once or in the thing that it names there; '' where there is none. */
export const firstText = (thing: Thing, keys: readonly string[], depth = 0): string => {
  if (depth > NESTED_AT_MOST) return '';
  for (const key of keys) {
    const value = thing.said.get(key)?.[0] ?? '';
    const text = typeof value === 'string' ? value : firstText(value, NAMED_BY, depth + 1);
    if (text) return text;
  }
  return '';
};

/** A value as a text: its own, or what the thing says by one of these names. */
export const textOf = (value: Value | undefined, ...keys: string[]): string =>
  typeof value === 'object' ? firstText(value, keys) : (value ?? '');

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * The JSON in a script. Templates wrap it (CDATA, a comment, a semicolon) and write raw lines into its texts, or a comma too many: it is
 * sound all the same. What is broken otherwise says nothing.
 */
export const parseScript = (text: string): unknown => {
  const whole = parse(text);
  if (whole !== undefined) return whole;
  const bare = text.replace(/<!\[CDATA\[|\]\]>/gi, '').replace(/\p{Cc}/gu, ' ');
  const json = bare.slice(Math.max(bare.search(/[{[]/), 0), Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']')) + 1);
  return parse(json) ?? parse(json.replace(/,(?= *[}\]])/g, ''));
};

type Json = Record<string, unknown>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The names with those that a context declares. A context elsewhere is not asked for: the names of schema.org are taken for its own. */
const withContext = (context: unknown, names: Names): Names => {
  const own = new Map(names);
  for (const each of [context].flat().slice(0, 20)) {
    if (!isJson(each)) continue;
    for (const [name, meant] of Object.entries(each).slice(0, VALUES_AT_MOST)) {
      if (own.size > NAMES_AT_MOST) break;
      const address = isJson(meant) ? meant['@id'] : meant;
      if (typeof address === 'string') own.set(name, address.slice(0, TYPE_LENGTH));
      else if (address === null) own.set(name, '');
    }
  }
  return own;
};

export const absolute = (address: string, base: string): string | null => {
  try {
    return address && address.length <= TEXT_LENGTH ? new URL(address, base).href : null;
  } catch {
    return null;
  }
};

/** By which a thing calls itself, or its page. */
export const addressesOf = (thing: Thing, base: string): string[] =>
  ['mainEntityOfPage', 'url', '@id']
    .map((key) => firstText(thing, [key]))
    .flatMap((address) => (/[./]/.test(address) ? (absolute(address, base) ?? []) : []));

/** Reads scripts, one after the other, into one graph. */
export const createGraph = (document: Document) => {
  const nodes = new Map<string, Thing>();
  const things = new Set<Thing>();
  /** What another thing names in a property by which it does not speak for itself. */
  const foreign = new Set<Thing>();
  const roots = new Set<Thing>();
  let count = 0;
  let scripts = 0;

  const idOf = (written: unknown): string => {
    if (typeof written !== 'string') return '';
    // A name of a blank node holds in its own script.
    if (written.startsWith('_:')) return `${written} ${scripts}`;
    return /^[a-z][\w+.-]*:/i.test(written) ? written : (absolute(written, document.baseURI) ?? '');
  };

  const readThing = (value: Json, outer: Names, depth: number, script: Element, isRoot: boolean): Value[] => {
    const names = '@context' in value ? withContext(value['@context'], outer) : outer;
    const entries = Object.entries(value)
      .slice(0, VALUES_AT_MOST)
      .map(([key, inner]): [string, unknown] => [termOf(key, names, names.get('@vocab')), inner]);
    const find = (...terms: string[]): unknown => entries.find(([term]) => terms.includes(term))?.[1];
    const read = (inner: unknown, isOfRoots = false): Value[] => readValue(inner, names, depth + 1, script, isOfRoots);
    const wrapped = find('@value', '@list', '@set');
    if (wrapped !== undefined) return read(wrapped);
    const id = idOf(find('@id', 'id'));
    const thing: Thing = nodes.get(id) ?? { type: '', said: new Map(), script };
    things.add(thing);
    if (id) nodes.set(id, thing);
    if (isRoot) roots.add(thing);
    if (/^https?:/.test(id) && !isPlaceOf(id, document)) thing.said.set('@id', [id]);
    const types = [find('@type', 'type')].flat().slice(0, VALUES_AT_MOST);
    thing.type ||= types
      .map((each) => (typeof each === 'string' ? typeName(each) : ''))
      .join(' ')
      .trim()
      .slice(0, TYPE_LENGTH);
    for (const [term, inner] of entries) {
      const isGraph = term === '@graph' && isRoot;
      if ((!isGraph && /^(?:@.*|id|type|)$/.test(term)) || (thing.said.has(term) && !isRoot)) continue;
      const values = read(inner, isGraph);
      if (isGraph) continue;
      thing.said.set(term, values);
      for (const each of values) if (typeof each === 'object' && !ONE_WITH.test(term)) foreign.add(each);
    }
    return [thing];
  };

  const readValue = (value: unknown, names: Names, depth: number, script: Element, isRoot: boolean): Value[] => {
    if (typeof value === 'string') return value ? [value] : [];
    if (typeof value === 'number') return [String(value)];
    if (typeof value !== 'object' || value === null || depth > DEPTH_AT_MOST || ++count > THINGS_AT_MOST) return [];
    return Array.isArray(value)
      ? value.slice(0, VALUES_AT_MOST).flatMap((each) => readValue(each, names, depth + 1, script, isRoot))
      : readThing(value as Json, names, depth, script, isRoot);
  };

  return {
    add: (json: unknown, script: Element) => {
      scripts++;
      readValue(json, new Map(), 0, script, true);
    },
    /** Everything that is described, in the order of the page. */
    things,
    /** What stands at the top of a script, or of its graph. */
    roots,
    /** The thing with this id, or undefined. */
    find: (id: string) => nodes.get(idOf(id)),
    /** Whether others are said to be made of a thing, to be a part of it or to be about it, and it is not said to be this page. */
    isOthers: (thing: Thing) => foreign.has(thing) && !isHere(addressesOf(thing, document.baseURI), document),
    isFull: () => count >= THINGS_AT_MOST,
  };
};
