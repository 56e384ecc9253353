import { CATALOGUE_NAME_LENGTH, LEFT_OUT_AT_MOST, type OwnPlace } from '../catalogue/own';
import { pageAddress } from './address';
import { amount, either, flag, type Guard, listOf, oneOf, shape, text } from './guard';

const isRowId = text(100);

/** An address of the web under which a person publishes, as URL writes it. */
const isOwnAddress: Guard<string> = (value): value is string => {
  if (!pageAddress(value)) return false;
  const { href, hash, username, password } = new URL(value);
  return href === value && hash === '' && username === '' && password === '';
};
const isOwnPlace = either<OwnPlace, OwnPlace>(
  shape<Extract<OwnPlace, { at: 'node' }>>({ at: oneOf('node') }),
  shape<Extract<OwnPlace, { at: 'web' }>>({ at: oneOf('web'), address: isOwnAddress }),
);

/** What a person says of their own catalogue. */
export interface CatalogueInput {
  name: string;
  place: OwnPlace;
  leftOut: string[];
}
export const isCatalogueInput = shape<CatalogueInput>({
  name: text(CATALOGUE_NAME_LENGTH),
  place: isOwnPlace,
  leftOut: listOf(text(300), LEFT_OUT_AT_MOST),
});

/** A did:key, or '' where any will do. */
const isKeyOrNone: Guard<string> = (value): value is string =>
  text(100)(value) && /^(?:did:key:z[1-9A-HJ-NP-Za-km-z]{40,60})?$/.test(value);
const isPageOrNone = either(pageAddress, oneOf(''));

export interface FollowInput {
  address: string;
  /** The page that named it; '' where a person wrote it. */
  page: string;
  key: string;
}
export const isFollowInput = shape<FollowInput>({ address: text(2000), page: isPageOrNone, key: isKeyOrNone });

/** A catalogue that is followed, or '' for all of them. */
export const isFollowedId = shape<{ id: string }>({ id: isRowId });
export const isAgreed = shape<{ id: string; cid: string }>({ id: isRowId, cid: text(100) });
export const isFollowedChange = shape<{ id: string; daily: boolean }>({ id: isRowId, daily: flag });

export interface NewsInput {
  followed: string;
  fresh: boolean;
  from: string;
  limit: number;
}
export const isNewsInput = shape<NewsInput>({
  ...{ followed: isRowId, fresh: flag, from: text(200), limit: amount(1, 200) },
});
/** Which items were seen: `key` is one's kind and what it names, or '' for all. */
export const isSeenInput = shape<{ followed: string; key: string }>({ followed: isRowId, key: text(400) });
