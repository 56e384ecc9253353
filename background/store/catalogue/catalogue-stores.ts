import type { Item } from '../../../src/catalogue/catalogue';
import type { Followed } from '../../../src/catalogue/followed';
import type { OwnCatalogue } from '../../../src/catalogue/own';
import type { Fields } from '../../../src/tips/fields';

/** An item of a followed catalogue as it is stored. */
export interface NewsRow {
  followed: string;
  /** Its kind and what it names (src/catalogue/item: keyOf). */
  key: string;
  /** When it was found and where it stood, so that the last found and newest is the greatest. */
  order: string;
  /** The same as order while it is new; left out afterwards, so that only what is new is in its index. */
  fresh?: string;
  foundAt: string;
  /** All that was written of it. */
  said: Fields;
}

/** The part of the database (schema.ts) for catalogues: one's own, and those that are followed. */
export interface CatalogueStores {
  /** `own`: the person's own · `items`: what its last version lists, the oldest first */
  catalogue: { key: string; value: OwnCatalogue | Item[] };
  followed: { key: string; value: Followed };
  news: {
    key: [string, string];
    value: NewsRow;
    indexes: { order: string; fresh: string; followed: [string, string] };
  };
}
