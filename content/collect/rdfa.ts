import type { Says, Signal } from '../../src/signal/signal';
import { pathOf } from '../read/place';
import { readText } from '../read/text';
import { type Collect, makeSignal } from './signal';

/** Terms of ccREL and Dublin Core, by their names behind any prefix or namespace. */
const TERMS: readonly (readonly [RegExp, Says])[] = [
  [
    /(?:^|\s)\S*(?:cc:license|creativecommons\.org\/ns#license|(?:dc|dct|dcterms|terms[:/])\S*license|vocab#license)(?=\s|$)/i,
    'license',
  ],
  [/(?:^|\s)(?:\S*attributionName|(?:dc|dct|dcterms):creator)(?=\s|$)/i, 'creator'],
  [/(?:^|\s)(?:dc|dct|dcterms):title(?=\s|$)/i, 'title'],
  [/(?:^|\s)(?:dc|dct|dcterms):source(?=\s|$)/i, 'source'],
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
    if (VOCABULARY.test(element.getAttribute('property') ?? '')) carriers.add(element);
  for (const element of document.querySelectorAll('[rel*=":"]')) carriers.add(element);
  if (document.querySelector('[about]')) for (const element of document.querySelectorAll(ABOUT)) carriers.add(element);
  return [...carriers].sort((a, b) => (a.compareDocumentPosition(b) & 4 /* following */ ? -1 : 1));
};

const subjectOf = (element: Element, document: Document): string => {
  const holder = element.closest('[about],[resource][typeof]');
  const about = holder?.getAttribute('about') ?? holder?.getAttribute('resource') ?? '';
  if (!about) return '';
  try {
    const url = new URL(about, document.baseURI);
    return url.href.split('#')[0] === document.URL.split('#')[0] && !url.hash ? '' : url.href;
  } catch {
    return '';
  }
};

/** ccREL and Dublin Core in property and rel attributes, each about the nearest thing that `about` names. */
export const collectRdfa: Collect = ({ document }) => {
  const signals: Signal[] = [];
  for (const element of carriersIn(document)) {
    if (signals.length >= AT_MOST) break;
    const terms = `${element.getAttribute('property') ?? ''} ${element.getAttribute('rel') ?? ''}`;
    const href = element.getAttribute('href') ? (element as HTMLAnchorElement).href : '';
    const found = TERMS.filter(([pattern]) => pattern.test(terms)).map(([, says]) => says);
    if (/(?:^|\s)license(?=\s|$)/i.test(element.getAttribute('rel') ?? '') && !found.includes('license'))
      found.push('license');
    for (const says of found) {
      const text = element.getAttribute('content') || readText(element, 300);
      const value = says === 'license' || says === 'source' ? href || element.getAttribute('resource') || text : text;
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
