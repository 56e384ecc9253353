import { EXPORT_FORMATS } from '../export/format';
import { fromId } from '../license/from-id';
import type { License } from '../license/license';
import type { Settings, ShareDraft } from '../publish/share';
import {
  CONTEXT_LENGTH,
  type Context,
  type NamedLink,
  type NearbyMedia,
  type Observation,
  SIGNALS_AT_MOST,
  type Signal,
  WORDS_LENGTH,
} from '../signal/signal';
import type { Creator, Work } from '../work/work';
import { amount, either, flag, type Guard, listOf, nothing, oneOf, shape, text } from './guard';

const ADDRESS_LENGTH = 4096;
const NAME_LENGTH = 1000;

/** An absolute address of the web, nothing that runs or reads local data. */
const webAddress: Guard<string> = (value): value is string =>
  text(ADDRESS_LENGTH)(value) &&
  URL.canParse(value) &&
  /^(?:https?|ftp|ipfs|ipns|file):$/.test(new URL(value).protocol);

const name = text(NAME_LENGTH);
const address = text(ADDRESS_LENGTH);
const surrounding = oneOf(
  'figure',
  'caption',
  'credit',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'nav',
  'comment',
  'teaser',
  'table',
  'list',
);

const isContext = shape<Context>({
  before: text(CONTEXT_LENGTH),
  after: text(CONTEXT_LENGTH),
  rel: listOf(text(100), 20),
  badge: text(CONTEXT_LENGTH),
  within: listOf(surrounding, 40),
  media: listOf(
    shape<NearbyMedia>({
      address,
      how: oneOf('same', 'figure', 'near'),
      media: oneOf('image', 'video', 'sound'),
      label: text(WORDS_LENGTH),
    }),
    8,
  ),
  links: listOf(shape<NamedLink>({ text: text(WORDS_LENGTH), address }), 20),
  heading: text(CONTEXT_LENGTH),
});

export const isSignal = shape<Signal>(
  {
    says: oneOf('license', 'creator', 'title', 'source', 'media', 'support'),
    evidence: oneOf('statement', 'link-element', 'meta', 'json-ld', 'microdata', 'rdfa', 'document', 'support'),
    about: address,
    value: address,
    words: text(WORDS_LENGTH),
    place: text(1000),
    detail: address as Guard<string | undefined>,
    context: isContext as Guard<Context | undefined>,
  } as { [Key in keyof Signal]-?: Guard<Signal[Key]> },
  ['detail', 'context'],
);

export const isObservation = shape<Observation>({
  address: webAddress,
  canonical: webAddress,
  title: name,
  language: text(100),
  signals: listOf(isSignal, SIGNALS_AT_MOST),
  more: flag,
  ms: amount(0, 600_000),
});

/** A license as this build itself writes it for that id: nobody can pass off other terms under a known name. */
const isLicense: Guard<License> = (value): value is License => {
  const id = (value as License | null)?.id;
  return typeof id === 'string' && JSON.stringify(fromId(id)) === JSON.stringify(value);
};

const isCreator = shape<Creator>({ name, address: either(webAddress, nothing) });

export const isWork = shape<Work>({
  id: text(ADDRESS_LENGTH),
  about: oneOf('page', 'part'),
  kind: oneOf('text', 'image', 'video', 'sound', 'data', 'design', 'software', 'other'),
  address: webAddress,
  title: either(name, nothing),
  creators: listOf(isCreator, 100),
  licenses: (value): value is License[] => listOf(isLicense, 20)(value) && value.length > 0,
  source: either(webAddress, nothing),
  scope: either(name, nothing),
  notices: listOf(name, 20),
  conflicts: listOf(isLicense, 20),
  evidence: listOf(isSignal, SIGNALS_AT_MOST),
  page: shape<Work['page']>({ address: webAddress, title: name }),
});

const id = text(ADDRESS_LENGTH);
export const isNothing = nothing;
export const isTab = shape<{ tab: number }>({ tab: amount(0, Number.MAX_SAFE_INTEGER) });
export const isWorkInput = shape<{ work: Work }>({ work: isWork });
export const isCreditInput = shape({
  work: isWork,
  license: text(100),
  format: oneOf('rich', 'plain', 'html', 'markdown'),
  changes: either(name, nothing),
});
export const isEntryQuery = shape({ search: name, after: either(text(200), nothing), limit: amount(1, 200) });
export const isId = shape<{ id: string }>({ id });
export const isIds = shape<{ ids: string[] }>({ ids: listOf(id, 10_000) });
export const isExportInput = shape({ format: oneOf(...EXPORT_FORMATS), search: name });

const isDraft = shape<ShareDraft>({
  fileName: name,
  mediaType: text(200),
  size: amount(0, Number.MAX_SAFE_INTEGER),
  title: name,
  creator: name,
  license: text(100),
  sources: listOf(id, 1000),
});
export const isShareInput = shape({ file: text(100), draft: isDraft });
export const isSettings = shape<Settings>({ kuboAddress: text(300), creator: name });
