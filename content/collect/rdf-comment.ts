import type { Says, Signal } from '../../src/signal/signal';
import { absolute } from '../read/linked-data';
import { isHere } from '../read/main-things';
import { parentElementOf, textIn } from '../read/node';
import { standsIn } from '../read/surrounding';
import { type Collect, makeSignal } from './signal';

const COMMENTS_AT_MOST = 500;
const TAGS_AT_MOST = 200;
const SIGNALS_AT_MOST = 20;
/** Characters of a comment that are read: the form of Creative Commons made fewer than 3000. */
const LENGTH_AT_MOST = 8000;

/** A tag, its attributes and the text behind it. */
const TAG = /<(\/?)(?:[\w-]{1,20}:)?([\w-]{1,30})([^<>]{0,500})>([^<]{0,500})/g;
/** rdf:about="…", rdf:resource="…". */
const ATTRIBUTE = /(?:about|resource)="([^"]{0,400})"|(?:about|resource)='([^']{0,400})'/;
/** In these a title is the name of somebody. */
const MAKERS = /^(?:creator|rights|publisher|contributor|Agent)$/;

/** The marks that XML cannot have in a text, and the ampersand that an address is joined with. */
const decode = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim();

/** What RDF says of each work: of the page, or of what stands at an address. */
const read = (rdf: string, document: Document): Signal[] => {
  const signals: Signal[] = [];
  const tell = (says: Says, about: string, value: string) => {
    if (value && signals.length < SIGNALS_AT_MOST)
      signals.push(makeSignal(says, 'rdfa', about, value, value, '', says));
  };
  let about: string | null = null;
  let maker = '';
  for (const [, end, name = '', attributes = '', words = ''] of [...rdf.matchAll(TAG)].slice(0, TAGS_AT_MOST)) {
    const [, double = '', single = ''] = ATTRIBUTE.exec(attributes) ?? [];
    const address = absolute(decode(double || single), document.baseURI) ?? '';
    if (name === 'Work' || name === 'Description') about = end ? null : isHere([address], document) ? '' : address;
    if (about === null) continue;
    if (end && name === maker) maker = '';
    else if (!end && MAKERS.test(name) && name !== 'Agent') maker = attributes.endsWith('/') ? '' : name;
    if (end) continue;
    if (name === 'license') tell('license', about, address);
    if (name === 'title' && !maker) tell('title', about, decode(words));
    if (maker === 'creator' && (name === 'title' || name === 'creator')) tell('creator', about, decode(words));
  }
  return signals.some(({ says }) => says === 'license') ? signals : [];
};

/** ccREL's oldest form, which Creative Commons' form made until 2008: RDF in a comment, as HTML had no place for it. */
export const collectRdfComments: Collect = ({ document }) => {
  const signals: Signal[] = [];
  const walker = document.createTreeWalker(document, 128 /* NodeFilter.SHOW_COMMENT */);
  for (let i = 0; i < COMMENTS_AT_MOST && signals.length < SIGNALS_AT_MOST; i++) {
    const comment = walker.nextNode();
    if (!comment) break;
    const text = textIn(comment, LENGTH_AT_MOST);
    if (!text.includes('rdf:RDF')) continue;
    const holder = parentElementOf(comment);
    if (!holder || !standsIn(holder, 'comment', 'quote', 'teaser')) signals.push(...read(text, document));
  }
  return signals;
};
