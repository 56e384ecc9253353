import { findBatches } from '../../src/lookup/batches';
import type { InquiryKind } from '../../src/lookup/inquiry';
import { licensePageOf } from '../../src/lookup/license-page-of';
import { findRecord } from '../../src/lookup/records';
import type { NamedRecord, Seen, Work } from '../../src/work/work';
import { hostOf } from '../platform/links';

/** Something that a person may ask about a work, with one press. */
export interface Inquiry {
  kind: InquiryKind;
  /** What it is about: the work's file, or the page. */
  address: string;
  /** What will be fetched. */
  asks: string;
  /** Who keeps the records or the license page; of several records about one thing, any one of them. */
  keepers: readonly string[];
  /** True where it is about the page that the person is on. */
  isAboutPage: boolean;
  /** Of many pictures, how many there are. */
  pictures?: number;
  /** What will be fetched beside that. */
  also?: readonly string[];
}

const READABLE = /\.(?:jpe?g|png|gif|webp|avif|heic|svg|tiff?|pdf|mp3|og[ga]|opus|flac)$/i;

const isFile = ({ address, kind }: Work, { page, isFile }: Seen): boolean =>
  (isFile || address.split('#')[0] !== page.address.split('#')[0]) &&
  /^https?:/i.test(address) &&
  (kind === 'image' || kind === 'sound' || READABLE.test(new URL(address).pathname));

/** Whether the page says the license of its own text so that nobody can say more of it. */
const isPrecise = ({ about, licenses: [license] }: Work): boolean => about === 'page' && !!license?.version;

const inFile = (address: string): Inquiry => ({
  kind: 'file',
  address,
  asks: address,
  keepers: [],
  isAboutPage: false,
});

const inRecord = (address: string, page: string, named: readonly NamedRecord[], isLicenseKnown = false): Inquiry[] => {
  const found = findRecord({ address, page, named });
  if (!found || (isLicenseKnown && found.source.isLicenseOnly)) return [];
  const keeper = found.source.name || hostOf(found.address);
  const { orElse } = found;
  const asked = { address, asks: found.address, isAboutPage: address === page };
  if (!orElse) return [{ kind: 'record', keepers: [keeper], ...asked }];
  return [{ kind: 'record', keepers: [keeper, orElse.source.name], also: [orElse.address], ...asked }];
};

const onLicensePage = (work: Work): Inquiry[] => {
  const address = licensePageOf(work);
  return address
    ? [{ kind: 'license-page', address, asks: address, keepers: [hostOf(address)], isAboutPage: true }]
    : [];
};

/** What may be asked about one work. */
export const inquiriesAbout = (work: Work, seen: Seen): Inquiry[] => {
  if (work.about === 'page') return [...onLicensePage(work), ...inquiriesAboutPage(seen)];
  return [...(isFile(work, seen) ? [inFile(work.address)] : []), ...inRecord(work.address, seen.page.address, [])];
};

/** What may be asked about the page itself: the site's record of it, and its file where it is nothing but a file. */
export const inquiriesAboutPage = ({ page, records, isFile, works }: Seen): Inquiry[] => [
  ...(isFile ? [inFile(page.address)] : []),
  ...inRecord(page.address, page.address, records, works.some(isPrecise)),
];

/** What may be asked about the page, where no work that is shown has it among its own. */
export const inquiriesLeft = (seen: Seen): Inquiry[] => {
  const shown = new Set(seen.works.flatMap((work) => inquiriesAbout(work, seen)).map(({ asks }) => asks));
  return inquiriesAboutPage(seen).filter(({ asks }) => !shown.has(asks));
};

/** Fewer pictures are asked about by their own buttons. */
const WORTH_ASKING = 2;

/** What may be asked about all pictures of a page at once; null where too few of them have a record, or all were asked about. */
export const inquiryAboutPictures = (files: readonly string[], { page, works, records }: Seen): Inquiry | null => {
  const batches = findBatches(files, records);
  const known = new Set(
    works
      .filter(({ evidence }) => evidence.some((signal) => signal.evidence === 'record'))
      .map(({ address }) => address),
  );
  const asked = batches.flatMap(({ batch }) => batch.files);
  const [first, ...others] = batches;
  if (!first || asked.length < WORTH_ASKING || asked.every((file) => known.has(file))) return null;
  return {
    kind: 'pictures',
    address: page.address,
    asks: first.batch.address,
    keepers: [...new Set(batches.map(({ source, batch }) => source.name || hostOf(batch.address)))],
    isAboutPage: true,
    pictures: asked.length,
    also: others.map(({ batch }) => batch.address),
  };
};
