import type { Says, Signal } from '../../src/signal/signal';
import { addressOf, attributeOf, documentFacts } from '../read/node';
import { pathOf } from '../read/place';
import { readText } from '../read/text';
import { type Collect, makeSignal } from './signal';

/** A license by ccREL, by XHTML's vocabulary, or by Dublin Core in any of its namespaces. */
const isLicense = (term: string): boolean =>
  /(?:cc:|creativecommons\.org\/ns#|vocab#)license$/i.test(term) ||
  /dc.{0,200}license$|terms[:/].{0,200}license$/i.test(term);
const isOf =
  (pattern: RegExp) =>
  (term: string): boolean =>
    pattern.test(term);

/** Terms of ccREL and Dublin Core, by their names behind any prefix or namespace. */
const TERMS: readonly (readonly [(term: string) => boolean, Says])[] = [
  [isLicense, 'license'],
  [isOf(/attributionName$|^(?:dc|dct|dcterms):creator$/i), 'creator'],
  [isOf(/^(?:dc|dct|dcterms):title$/i), 'title'],
  [isOf(/^(?:dc|dct|dcterms):source$/i), 'source'],
];
const AT_MOST = 60;
/** rel="license" alone is a statement; it is ccREL where something says what it is about. */
const ABOUT = '[about] [rel~="license" i],[about][rel~="license" i]';

/** A term of a vocabulary; Open Graph's and its like are about how a page is shown elsewhere. */
const VOCABULARY = /^(?!\s*(?:og|article|fb|twitter|music|video|book|profile|product|al):).*(?::|ns#)/i;

/** Elements whose attributes carry terms of a vocabulary. */
const carriersIn = (document: Document): Element[] => {
  const carriers = new Set<Element>();
  for (const element of document.querySelectorAll('[property]'))
    if (VOCABULARY.test(attributeOf(element, 'property') ?? '')) carriers.add(element);
  for (const element of document.querySelectorAll('[rel*=":"]')) carriers.add(element);
  if (document.querySelector('[about]')) for (const element of document.querySelectorAll(ABOUT)) carriers.add(element);
  return [...carriers].sort((a, b) => (a.compareDocumentPosition(b) & 4 /* following */ ? -1 : 1));
};

const subjectOf = (element: Element, document: Document): string => {
  const holder = element.closest('[about],[resource][typeof]');
  const about = attributeOf(holder, 'about') ?? attributeOf(holder, 'resource') ?? '';
  if (!about) return '';
  try {
    const url = new URL(about, document.baseURI);
    return url.href.split('#')[0] === documentFacts.url(document).split('#')[0] && !url.hash ? '' : url.href;
  } catch {
    return '';
  }
};

/** ccREL and Dublin Core in property and rel attributes, each about the nearest thing that `about` names. */
export const collectRdfa: Collect = ({ document }) => {
  const signals: Signal[] = [];
  for (const element of carriersIn(document)) {
    if (signals.length >= AT_MOST) break;
    const terms = `${attributeOf(element, 'property') ?? ''} ${attributeOf(element, 'rel') ?? ''}`;
    const href = attributeOf(element, 'href') ? addressOf(element) : '';
    const found = TERMS.filter(([isMeant]) => terms.split(/\s+/).some(isMeant)).map(([, says]) => says);
    if (/(?:^|\s)license(?=\s|$)/i.test(attributeOf(element, 'rel') ?? '') && !found.includes('license'))
      found.push('license');
    for (const says of found) {
      const text = attributeOf(element, 'content') || readText(element, 300);
      const value = says === 'license' || says === 'source' ? href || attributeOf(element, 'resource') || text : text;
      if (value)
        signals.push(
          makeSignal(
            says,
            'rdfa',
            subjectOf(element, document),
            value,
            text || value,
            pathOf(element),
            says === 'creator' ? href : terms,
          ),
        );
    }
  }
  return signals;
};
