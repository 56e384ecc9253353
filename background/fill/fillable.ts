import { clean } from '../../src/attribution/clean';
import { compose } from '../../src/attribution/compose';
import { type FieldValues, fieldValues } from '../../src/attribution/field-values';
import { findSafe } from '../../src/attribution/safe-license';
import { plainUse } from '../../src/attribution/use';
import type { Entry } from '../../src/library/entry';
import { FILLABLE_AT_MOST, type Fillable } from '../../src/message/fill';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { openStore, withStore } from '../store/db/open';
import { list, read } from '../store/library/read';
import { readSettings } from '../store/settings/settings';

/** Credits that are looked through for as many works: a person copies one several times. */
const LOOKED_THROUGH = 40;

const nameOf = ({ work }: Entry): string => clean(work.title ?? '') || clean(work.page.title) || work.address;

/** The works that a person credited last, and then those that they saved last: as many as are offered. */
export const listFillable = (): Promise<Fillable[]> =>
  withStore(openStore, async (store) => {
    const newest = async (type: Entry['type']): Promise<Entry[]> =>
      (await list(store, { query: { search: '', filter: { type: [type] } }, from: 0, limit: LOOKED_THROUGH })).entries;
    const all = [...(await newest('credited')), ...(await newest('kept'))];
    const each = all.filter(({ work }, i) => all.findIndex((other) => other.work.address === work.address) === i);
    return each.slice(0, FILLABLE_AT_MOST).map((entry) => ({ id: entry.id, title: nameOf(entry) }));
  });

/** What the fields of an editor are told of an entry; null where it is gone, or its page contradicts itself about the license. */
export const readFieldValues = (id: string): Promise<FieldValues | null> =>
  withStore(openStore, async (store) => {
    const entry = await read(store, id);
    if (!entry || entry.deletedAt !== null) return null;
    const { creator } = await readSettings(store, DEFAULT_SETTINGS);
    if (entry.type === 'credited') return fieldValues(entry.attribution, creator);
    const license = findSafe(entry.work);
    return license && fieldValues(compose(entry.work, plainUse(license)), creator);
  });
