import {
  CONTEXT_LENGTH,
  type Context,
  type Maker,
  type NamedLink,
  type NearbyMedia,
  type Observation,
  PAGE_MEDIA_AT_MOST,
  type PageMedia,
  SIGNALS_AT_MOST,
  type Signal,
  WORDS_LENGTH,
} from '../signal/signal';
import { ADDRESS_LENGTH, pageAddress } from './address';
import { amount, flag, type Guard, listOf, oneOf, shape, text } from './guard';

const NAME_LENGTH = 1000;

/** What a page says may be an address or any text: it becomes an address only by a guard of addresses. */
const said = text(ADDRESS_LENGTH);
const isName = text(NAME_LENGTH);
const isPhrase = text(WORDS_LENGTH);

const isSurrounding = oneOf(
  ...(['figure', 'caption', 'credit', 'article', 'main', 'header', 'footer', 'aside'] as const),
  ...(['nav', 'comment', 'teaser', 'table', 'list', 'link', 'heading', 'quote'] as const),
  ...(['rights', 'before-text', 'after-text'] as const),
);

const isMedia = shape<NearbyMedia>({
  address: said,
  how: oneOf('same', 'figure', 'near'),
  media: oneOf('image', 'video', 'sound'),
  label: isPhrase,
});

const isContext = shape<Context>(
  {
    before: text(CONTEXT_LENGTH),
    after: text(CONTEXT_LENGTH),
    rel: listOf(text(100), 20),
    badge: text(CONTEXT_LENGTH),
    within: listOf(isSurrounding, 40),
    media: listOf(isMedia, 8),
    links: listOf(shape<NamedLink>({ text: isPhrase, address: said }), 20),
    heading: text(CONTEXT_LENGTH),
    author: isPhrase,
    title: isPhrase,
  },
  ['author', 'title'],
);

const isMaker = shape<Maker>({ type: oneOf('person', 'organization'), family: isPhrase, given: isPhrase }, [
  ...(['family', 'given'] as const),
]);

const PAGE_EVIDENCE = [
  ...(['statement', 'link-element', 'meta', 'json-ld', 'microdata', 'rdfa', 'site', 'document', 'support'] as const),
] as const;

const PAGE_SAYS = [
  ...(['license', 'creator', 'title', 'source', 'basis', 'media', 'support', 'notice', 'record', 'machines'] as const),
] as const;

const signalOf = (says: readonly Signal['says'][], ...evidence: Signal['evidence'][]): Guard<Signal> =>
  shape<Signal>(
    {
      says: oneOf(...says),
      evidence: oneOf(...evidence),
      about: said,
      value: said,
      words: isPhrase,
      place: text(1000),
      detail: said,
      maker: isMaker,
      context: isContext,
    },
    ['detail', 'maker', 'context'],
  );

/** What a page says. What a person said of a work, or was read because they asked, is no evidence that a page can give. */
const isPageSignal = signalOf(PAGE_SAYS, ...PAGE_EVIDENCE);

/** What a work's evidence holds, but for what a person said (isTestimony). */
export const isSignal = signalOf([...PAGE_SAYS, 'digest'], ...PAGE_EVIDENCE, 'file', 'record', 'import');

export const isSignals: Guard<Signal[]> = listOf(isSignal, SIGNALS_AT_MOST);

const isPageMedia = shape<PageMedia>(
  {
    address: said,
    media: oneOf('image', 'video', 'sound'),
    label: isPhrase,
    role: oneOf('lead', 'title', 'header', 'content', 'background', 'aside'),
    words: isPhrase,
  },
  ['words'],
);

/** What a page reports: its lists may hold anything, of which only what is sound is taken (takeSound). */
export type Report = Omit<Observation, 'signals' | 'media'> & { signals: unknown[]; media: unknown[] };

const isAnything: Guard<unknown> = (_value): _value is unknown => true;

const LISTS = { signals: listOf(isAnything, SIGNALS_AT_MOST), media: listOf(isAnything, PAGE_MEDIA_AT_MOST) };

/** What one look at a page found. Ten minutes are more than any page is looked at. */
const FACTS = {
  address: pageAddress,
  canonical: pageAddress,
  title: isName,
  language: text(100),
  more: flag,
  ms: amount(0, 600_000),
};

export const isObservation = shape<Observation>({
  ...FACTS,
  signals: listOf(isPageSignal, SIGNALS_AT_MOST),
  media: listOf(isPageMedia, PAGE_MEDIA_AT_MOST),
});

export const isReport = shape<Report>({ ...FACTS, ...LISTS });

/** One thing of a page that is not as it must be hides none of the others: it is left out, and said to be more. */
export const takeSound = (report: Report): Observation => {
  const signals = report.signals.filter(isPageSignal);
  const media = report.media.filter(isPageMedia);
  const isLess = signals.length < report.signals.length || media.length < report.media.length;
  return { ...report, signals, media, more: report.more || isLess };
};
