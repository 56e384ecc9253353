import { clean } from '../../attribution/clean';
import type { KeptWork } from '../../library/entry';
import { fromAddress } from '../../license/from-address';
import { fromId } from '../../license/from-id';
import { fromWords } from '../../license/from-words';
import type { License } from '../../license/license';
import type { Creator, Work, WorkKind } from '../../work/work';
import { type Read, unread } from './read';

/** A work as another program describes it. */
export interface Reference {
  line: number;
  title: string | null;
  creators: Creator[];
  /** Its address, as written. */
  address: string | null;
  kind: WorkKind;
  /** What may name its license, the likeliest first: ids, addresses, words. */
  rights: string[];
  /** What a person wrote about it. */
  note: string;
  tags: string[];
  /** What stands there, for the report. */
  words: string;
  /** When it was kept, ISO 8601 in UTC, where the file says so; else it is when it was brought in. */
  at?: string;
  /** What a file of ours knows more of the work than that. */
  work?: Partial<Work>;
  /** And what a person said of it there. */
  said?: Pick<KeptWork, 'permission' | 'archivedCopy'>;
}

const ADDRESS = /https?:\/\/[^\s<>"'()]+/g;

/** The license that texts of another program name, and the text that does; null where none is known here. */
export const findLicense = (texts: readonly string[]): { license: License; words: string } | null => {
  for (const text of texts) {
    const words = text.trim();
    const told = words.replace(/^(?:license|licence|lizenz|rights)\s*[:=]\s*/i, '');
    const named =
      fromId(told) ??
      [...words.matchAll(ADDRESS)].map(([address]) => fromAddress(address)).find((license) => license !== null) ??
      fromWords(words)[0]?.license;
    if (named) return { license: named, words };
  }
  return null;
};

/** Characters of an address, as the guard of addresses has it (src/message/address). */
const ADDRESS_LENGTH = 4096;
/** Whether it is an address that an entry may have: of the web, or of IPFS, as credits link to them. */
export const isWeb = (address: string): boolean =>
  address.length <= ADDRESS_LENGTH && /^(?:https?|ipfs):\/\//i.test(address) && URL.canParse(address);

const TEXT_LENGTH = 1000;
const shorten = (text: string): string => clean(text).slice(0, TEXT_LENGTH).toWellFormed();
/** As many as the guard of works lets in (src/message/work). */
const CREATORS_AT_MOST = 100;

/**
 * The reference as a kept work, whose evidence is the file that it came from: no page is said to have said it. Without a license that
 * is known here, or without an address, it is told and nothing is made up.
 * @param at when it was brought in, ISO 8601 in UTC
 * @param makeId an id for a new entry
 */
export const keptFrom = (reference: Reference, file: string, at: string, makeId: () => string): Read => {
  const { line, title, creators, address, kind, rights, note, tags, words } = reference;
  const found = findLicense(rights);
  if (!found) return unread(line, rights.some((text) => text.trim()) ? 'unknown-license' : 'no-license', words);
  if (address === null || !isWeb(address)) return unread(line, 'no-address', words);
  const source = new URL(address).href;
  const entry: KeptWork = {
    type: 'kept',
    id: makeId(),
    work: {
      ...{ id: source, about: 'page', kind, address: source, source, scope: null, notices: [], conflicts: [] },
      title: title === null ? null : shorten(title) || null,
      creators: creators
        .slice(0, CREATORS_AT_MOST)
        .map((creator) => ({ ...creator, name: shorten(creator.name) }))
        .filter(({ name }) => name),
      licenses: [found.license],
      evidence: [
        {
          ...{ says: 'license', evidence: 'import', about: '', place: '', detail: shorten(file) },
          ...{ value: found.license.address ?? found.license.name, words: found.words.slice(0, 300) },
        },
      ],
      page: { address: source, title: '' },
      ...reference.work,
    },
    ...{
      at: reference.at ?? at,
      seenAt: reference.at ?? at,
      deletedAt: null,
      note: note.slice(0, 10_000),
      digest: '',
      projects: [],
      former: [],
    },
    ...reference.said,
    tags: [...new Set(tags.map((tag) => clean(tag).slice(0, 100)).filter(Boolean))].slice(0, 100),
  };
  return { line, entry };
};
