import { type Observation, SIGNALS_AT_MOST, type Signal } from '../src/signal/signal';
import { collectDocument } from './collect/document';
import { collectHolder } from './collect/holder';
import { collectJsonLd } from './collect/json-ld';
import { collectLinkElements } from './collect/link-element';
import { collectMachines } from './collect/machines';
import { collectMeta } from './collect/meta';
import { collectMicrodata } from './collect/microdata';
import { collectRdfComments } from './collect/rdf-comment';
import { collectRdfa } from './collect/rdfa';
import { collectRecordLinks } from './collect/record-link';
import type { Collect } from './collect/signal';
import { collectSite } from './collect/site';
import { collectStatements } from './collect/statement';
import { collectSupport } from './collect/support';
import { createFinds, type Finds } from './find/finds';
import { attempt } from './read/attempt';
import { forgetLook } from './read/memo';
import { addressOf, attributeOf, documentFacts } from './read/node';
import { listMedia } from './read/page-media';
import { fold } from './read/text';

/** A new kind of evidence is a new file in collect/ and its name here. */
const COLLECTORS: readonly Collect[] = [
  collectSite,
  collectLinkElements,
  collectRecordLinks,
  collectMeta,
  collectMachines,
  collectJsonLd,
  collectMicrodata,
  collectRdfa,
  collectRdfComments,
  collectDocument,
  collectSupport,
  collectStatements,
];

/** Characters of a title that are looked at, white space included. */
const TITLE_READ = 4000;

/** What one look sees; how long it took, the caller knows. */
export type Look = Omit<Observation, 'ms'>;

const canonicalOf = (document: Document): string => {
  const href = addressOf(document.querySelector('link[rel="canonical" i]'));
  const here = documentFacts.url(document);
  // A page may name itself, and nothing on another site.
  return href && URL.canParse(href) && new URL(href).origin === new URL(here).origin ? href : here;
};

export const isLicense = ({ says }: Signal): boolean => says === 'license';
const hasRecording = (document: Document): boolean => document.querySelector('audio,video,amp-audio') !== null;

/** A word for a picture or for a credit, in the languages that credits are written in. */
const PICTURED =
  /foto|photo|bild|image|img|picture|pic\b|credit|cr[eé]dit|quelle|source|abb\.|grafik|illustration|im[aá]g[ei]n|immagin|zdj|fot\.|afbeeld|©|写真|画像|via | \/ |banner|cover|visual|own work|[”"»].{0,40} by /i;

/** Whether a statement with no medium beside it may be a credit for one that stands elsewhere on the page. */
const meansFarMedia = ({ evidence, context, words }: Signal): boolean =>
  evidence === 'statement' &&
  context !== undefined &&
  (context.media.length < 2
    ? PICTURED.test(`${context.before} ${words} ${context.after.slice(0, 60)} ${context.heading}`)
    : false);

/** Looks once at a document and says what it saw. It yields wherever the page may have its turn. */
export function* lookInSteps(document: Document, finds: Finds): Generator<null, Look> {
  const signals: Signal[] = [];
  forgetLook();
  let more = false;
  const onMore = () => {
    more = true;
  };
  for (const collect of COLLECTORS) {
    // A page that breaks one collector is still read by the others, and it is said that there was more.
    try {
      for (const signal of collect({ document, finds, onMore })) {
        if (signal) signals.push(signal);
        else yield null;
      }
    } catch {
      onMore();
    }
    yield null;
  }
  const holder = () => (signals.some(isLicense) ? collectHolder(document) : []);
  signals.push(...(attempt(holder, onMore) ?? []));
  const address = documentFacts.url(document);
  const isNeeded = (): boolean => signals.some(meansFarMedia) || (signals.some(isLicense) && hasRecording(document));
  const media = attempt(() => (isNeeded() ? listMedia(document) : []), onMore) ?? [];
  return {
    address: address.slice(0, 4096),
    canonical: (attempt(() => canonicalOf(document), onMore) ?? address).slice(0, 4096),
    title: fold(documentFacts.title(document).slice(0, TITLE_READ)).slice(0, 1000),
    language: (attributeOf(documentFacts.root(document), 'lang') ?? '').slice(0, 100),
    signals: signals.slice(0, SIGNALS_AT_MOST),
    media,
    more: more || signals.length > SIGNALS_AT_MOST,
  };
}

/** The same at once. */
export const look = (document: Document, finds = createFinds(document)): Look => {
  const steps = lookInSteps(document, finds);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};
