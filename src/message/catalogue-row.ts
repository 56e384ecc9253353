import type { Item, VersionName } from '../catalogue/catalogue';
import { LIMITS } from '../catalogue/catalogue';
import type { Followed } from '../catalogue/followed';
import { keyOf, readItem } from '../catalogue/item';
import { CATALOGUE_NAME_LENGTH, type OwnCatalogue, type OwnVersion } from '../catalogue/own';
import type { Fields } from '../tips/fields';
import { isCatalogueInput } from './catalogue';
import { isTime } from './correction';
import { amount, flag, type Guard, isRecord, listOf, nothing, shape, text } from './guard';
import { isOwnRoot } from './request';

/** As many things as one line of a backup has. */
export const LINE_ITEMS = 200;

const isKey: Guard<string> = (value): value is string =>
  text(100)(value) && /^did:key:z[1-9A-HJ-NP-Za-km-z]{40,60}$/.test(value);
const isRowId: Guard<string> = (value): value is string => text(100)(value) && value !== '';
const isCid: Guard<string> = (value): value is string => text(100)(value) && /^bafkrei[a-z2-7]{52}$/.test(value);
const isVersion: Guard<number> = (value): value is number => amount(1, 1_000_000_000)(value) && Number.isInteger(value);
const isCount: Guard<number> = (value): value is number => amount(0, 20_000_000)(value) && Number.isInteger(value);
const isAsked: Guard<string> = (value): value is string =>
  text(2000)(value) && /^(?:https?|ipns):\/\//.test(value) && URL.canParse(value);
const isName = text(LIMITS.name);

const isOwnVersion = shape<OwnVersion>({
  ...{ version: isVersion, cid: isCid, previous: listOf(isCid, LIMITS.previous), at: isTime, url: isAsked },
  ...{ root: isOwnRoot, items: isCount, name: text(CATALOGUE_NAME_LENGTH + LIMITS.name), key: isKey },
  text: text(LIMITS.document),
});

/** A person's own catalogue as a backup has it: where it is published, and the last version that was signed. */
export interface KeptCatalogue extends Pick<OwnCatalogue, 'name' | 'leftOut'> {
  place: OwnCatalogue['place'];
  published: OwnVersion | null;
}
export const isKeptCatalogue: Guard<KeptCatalogue> = (value): value is KeptCatalogue => {
  if (!isRecord(value)) return false;
  const { published, ...said } = value;
  const place = said.place === null ? { at: 'node' } : said.place;
  return isCatalogueInput({ ...said, place }) && (nothing(published) || isOwnVersion(published));
};

const isSaid: Guard<Fields> = (value): value is Fields => readItem(value) !== null;

/** A part of what the last version lists, the oldest first. */
export interface Listed {
  /** The CID of that version. */
  cid: string;
  /** How many stand before these. */
  from: number;
  items: Fields[];
}
export const isListed = shape<Listed>({ cid: isCid, from: isCount, items: listOf(isSaid, LINE_ITEMS) });

/** The items of a part. */
export const itemsOf = ({ items }: Listed): Item[] => items.map(readItem).filter((item) => item !== null);

const isKinds: Guard<Record<string, number>> = (value): value is Record<string, number> =>
  isRecord(value) &&
  Object.keys(value).length <= 1000 &&
  Object.entries(value).every(([kind, count]) => /^[a-z][a-z0-9-]{0,39}$/.test(kind) && isCount(count));

/** A followed catalogue as a backup has it. What came of the last look does not come back with it. */
export type KeptFollowed = Omit<Followed, 'problem' | 'odd' | 'daily'>;
export const isKeptFollowed = shape<KeptFollowed>({
  ...{ id: isRowId, address: isAsked, name: isName, key: isKey, followedAt: isTime, checkedAt: isTime },
  known: shape<VersionName>({ version: isVersion, cid: isCid }),
  ...{ kinds: isKinds, unread: isCount, pages: listOf(isCid, LIMITS.pages) },
});

/** A part of what was found in a followed catalogue. */
export interface KeptNews {
  followed: string;
  rows: { order: string; isNew: boolean; foundAt: string; said: Fields }[];
}
export const isKeptNews = shape<KeptNews>({
  followed: isRowId,
  rows: listOf(
    shape<KeptNews['rows'][number]>({ order: text(200), isNew: flag, foundAt: isTime, said: isSaid }),
    LINE_ITEMS,
  ),
});

/** By which an item that was found is the same one. */
export const keyOfSaid = (said: Fields): string => {
  const item = readItem(said);
  return item ? keyOf(item) : '';
};
