import type { Says, Signal } from '../../src/signal/signal';
import { isOfPage } from '../read/author';
import { isWork, ONE_WITH } from '../read/main-things';
import { addressOf, attributeOf, documentFacts, parentElementOf } from '../read/node';
import { pathOf } from '../read/place';
import { readText } from '../read/text';
import { type Names, termOf, typeName } from '../read/vocabulary';
import { type Collect, makeSignal } from './signal';

/** What terms of ccREL, Dublin Core, schema.org and Europeana say, by schema.org's names for them. */
const SAYS: Readonly<Record<string, Says>> = {
  license: 'license', creator: 'creator', author: 'creator', publisher: 'creator', name: 'title', headline: 'title', source: 'source',
  copyrightNotice: 'notice', creditText: 'notice',
}; // biome-ignore format: a table
const AT_MOST = 60;
const DEPTH_AT_MOST = 10;
const DECLARING_AT_MOST = 20;
/** Terms in one attribute. */
const TERMS_AT_MOST = 20;
/** Words of the prefixes that one element declares. */
const DECLARED_AT_MOST = 100;
/** rel="license" alone is a statement; it is ccREL where something says what it is about. */
const ABOUT = '[about] [rel~="license" i],[about][rel~="license" i]';
const MEDIA = /ImageObject|Photograph|VideoObject|AudioObject|MusicRecording|StillImage/;
const FILE = '[property~="contentUrl"],[property~="schema:contentUrl"],img';
/** What sets what the terms inside it are about. */
const SUBJECT = '[about],[typeof],[rel*=":"][href],[rel*=":"][resource]';
/** A title of these types is the name of something that has works on it. */
const SITE = 'WebSite';

/** Open Graph's terms and their like are about how a page is shown elsewhere. */
const SHOWN = /^(?:og|article|fb|twitter|music|video|book|profile|product|al):/i;

const tokensOf = (element: Element, name: string): string[] =>
  (attributeOf(element, name) ?? '')
    .split(/\s+/, TERMS_AT_MOST)
    .filter((token) => token && !SHOWN.test(token))
    // The prefix without a name is that of HTML's own relations (RDFa Core 1.1, 7.4.3; XHTML+RDFa 1.1, 3).
    .map((token) => token.replace(/^:/, ''));

/** The prefixes that a document declares, wherever it does: hardly any has one that means two things. */
const prefixesOf = (document: Document): Names => {
  const names = new Map<string, string>();
  for (const element of [...document.querySelectorAll('[prefix]')].slice(0, DECLARING_AT_MOST)) {
    // "dct: http://purl.org/dc/terms/", one pair after the other.
    const words = (attributeOf(element, 'prefix') ?? '').split(/\s+/, DECLARED_AT_MOST);
    for (const [i, word] of words.entries())
      if (word.length > 1 && word.endsWith(':')) names.set(word.slice(0, -1), words[i + 1] ?? '');
  }
  return names;
};

type TermsOf = (element: Element, attributes?: readonly string[]) => string[];

/** The terms of an element by schema.org's names, those that are known. */
const createTermsOf = (document: Document): TermsOf => {
  const names = prefixesOf(document);
  return (element, attributes = ['property', 'rel']) => {
    const tokens = attributes.flatMap((attribute) => tokensOf(element, attribute));
    const vocabulary = tokens.some((token) => !token.includes(':'))
      ? attributeOf(element.closest('[vocab]'), 'vocab')
      : '';
    const terms = tokens.map((token) => termOf(token, names, vocabulary ?? '')).filter(Boolean);
    const isLicense = attributes.includes('rel') && tokensOf(element, 'rel').some((token) => /^license$/i.test(token));
    return isLicense ? [...terms, 'license'] : terms;
  };
};

/** Elements whose attributes may carry terms of a vocabulary. */
const carriersIn = (document: Document): Element[] => {
  const carriers = new Set<Element>();
  for (const element of document.querySelectorAll('[property],[rel*=":"]')) carriers.add(element);
  if (document.querySelector('[about]')) for (const element of document.querySelectorAll(ABOUT)) carriers.add(element);
  return [...carriers].sort((a, b) => (a.compareDocumentPosition(b) & 4 /* following */ ? -1 : 1));
};

/** The address of what an element is about: '' is the page. */
const resolve = (about: string, document: Document): string => {
  // Something of the page that has no address.
  if (about.startsWith('_:')) return `#${about.slice(2)}`;
  try {
    const url = new URL(about, document.baseURI);
    return url.href.split('#')[0] === documentFacts.url(document).split('#')[0] && !url.hash ? '' : url.href;
  } catch {
    return '';
  }
};

/** What a term of an element is about, and the types that this is said to have. */
interface Subject {
  /** '' is the page; null is neither the page's own work nor told apart by an address. */
  about: string | null;
  types: string;
  /** What gave it. */
  holder: Element | null;
}

const subjectOf = (element: Element, termsOf: TermsOf, depth = 0): Subject => {
  const document = element.ownerDocument;
  const holder = attributeOf(element, 'about') === null ? parentElementOf(element)?.closest(SUBJECT) : element;
  if (!holder || depth > DEPTH_AT_MOST) return { about: '', types: '', holder: null };
  const types = tokensOf(holder, 'typeof').map(typeName).join(' ');
  const found = (about: string | null): Subject => ({ about, types, holder });
  const own = attributeOf(holder, 'about') ?? (types && attributeOf(holder, 'resource'));
  if (!isWork(types)) return found(null);
  if (own) return found(resolve(own, document));
  if (own === '' && attributeOf(holder, 'about') !== null) return found('');
  if (MEDIA.test(types)) {
    const file = holder.querySelector(FILE);
    return found(addressOf(file) || addressOf(file, 'src') || '#rdfa');
  }
  // What stands in a property is said of its value; an address of a name stands around the name.
  const terms = termsOf(holder);
  if (types ? attributeOf(holder, 'property') === null : !terms.length)
    return types ? found('') : subjectOf(holder, termsOf, depth + 1);
  return terms.some((term) => ONE_WITH.test(term)) ? { ...subjectOf(holder, termsOf, depth + 1), types } : found(null);
};

/** Whether a publisher is named in the sentence of a license: in the form for CC0 it is who gives the work. */
const isGiver = (element: Element): boolean =>
  parentElementOf(element)?.querySelector(':scope > [rel~="license" i]') != null;

/** Terms of ccREL, Dublin Core and schema.org in property and rel attributes, each about the nearest thing that is named. */
export const collectRdfa: Collect = ({ document }) => {
  const signals: Signal[] = [];
  const termsOf = createTermsOf(document);
  /** Things beside each other that have no address: a list of works. */
  const listed = new Set<Element>();
  const given: (Element | null)[] = [];
  for (const element of carriersIn(document)) {
    if (signals.length >= AT_MOST) break;
    const found = new Set(termsOf(element).filter((term) => Object.hasOwn(SAYS, term)));
    if (!found.size) continue;
    const { about, types, holder } = subjectOf(element, termsOf);
    if (about === null) continue;
    const href = attributeOf(element, 'href') ? addressOf(element) : '';
    const words = readText(element.querySelector('[property~="name"]') ?? element, 300);
    const content = attributeOf(element, 'content');
    const literal = content ? termsOf(element, ['property']) : [];
    for (const term of found) {
      const says = SAYS[term] as Says;
      // RDFa Core 1.1, 7.5, 11: what `content` says is the value of a property, and of no relation beside it.
      const text = content && literal.includes(term) ? content : words;
      const value = says === 'license' || says === 'source' ? href || attributeOf(element, 'resource') || text : text;
      if (!value || (term === 'publisher' && !isGiver(element))) continue;
      const attributes = `${attributeOf(element, 'property') ?? ''} ${attributeOf(element, 'rel') ?? ''}`.trim();
      // A title in a sidebar is the site's.
      const titled = about === '' && !isOfPage(element) ? SITE : types || attributes;
      const detail = says === 'creator' ? href : says === 'title' ? titled : types || attributes;
      if (says === 'license' && about === '' && types && holder) listed.add(holder);
      given.push(about === '' ? holder : null);
      signals.push(makeSignal(says, 'rdfa', about, value, text || value, pathOf(element), detail));
    }
  }
  return listed.size > 1 ? signals.filter((_, i) => !listed.has(given[i] as Element)) : signals;
};
