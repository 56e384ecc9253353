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
  /** For a record or a license page, who keeps it. */
  keeper: string;
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

const inFile = (address: string): Inquiry => ({ kind: 'file', address, asks: address, keeper: '', isAboutPage: false });

const inRecord = (address: string, page: string, named: readonly NamedRecord[]): Inquiry[] => {
  const found = findRecord({ address, page, named });
  if (!found) return [];
  const keeper = found.source.name || hostOf(found.address);
  return [{ kind: 'record', address, asks: found.address, keeper, isAboutPage: address === page }];
};

const onLicensePage = (work: Work): Inquiry[] => {
  const address = licensePageOf(work);
  return address ? [{ kind: 'license-page', address, asks: address, keeper: hostOf(address), isAboutPage: true }] : [];
};

/** What may be asked about one work. */
export const inquiriesAbout = (work: Work, seen: Seen): Inquiry[] => {
  if (work.about === 'page') return [...onLicensePage(work), ...inquiriesAboutPage(seen)];
  return [...(isFile(work, seen) ? [inFile(work.address)] : []), ...inRecord(work.address, seen.page.address, [])];
};

/** What may be asked about the page itself: the site's record of it, and its file where it is nothing but a file. */
export const inquiriesAboutPage = ({ page, records, isFile }: Seen): Inquiry[] => [
  ...(isFile ? [inFile(page.address)] : []),
  ...inRecord(page.address, page.address, records),
];

/** What may be asked about the page, where no work that is shown has it among its own. */
export const inquiriesLeft = (seen: Seen): Inquiry[] => {
  const shown = new Set(seen.works.flatMap((work) => inquiriesAbout(work, seen)).map(({ asks }) => asks));
  return inquiriesAboutPage(seen).filter(({ asks }) => !shown.has(asks));
};

/** Fewer pictures are asked about by their own buttons. */
const WORTH_ASKING = 2;

/** What may be asked about all pictures of a page at once; null where too few of them have a record, or all were asked about. */
export const inquiryAboutPictures = (files: readonly string[], { page, works }: Seen): Inquiry | null => {
  const batches = findBatches(files);
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
    keeper: first.source.name,
    isAboutPage: true,
    pictures: asked.length,
    also: others.map(({ batch }) => batch.address),
  };
};
