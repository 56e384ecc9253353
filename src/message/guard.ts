/** Small guards that larger ones are made of. A guard looks at a value of any shape and never throws. */
export type Guard<T> = (value: unknown) => value is T;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string of at most `length` UTF-16 units. */
export const text =
  (length: number): Guard<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= length;

export const flag: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';

export const nothing: Guard<null> = (value): value is null => value === null;

/** A finite number from `least` to `most`. */
export const amount =
  (least: number, most: number): Guard<number> =>
  (value): value is number =>
    typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most;

export const oneOf =
  <const T extends string>(...values: readonly T[]): Guard<T> =>
  (value): value is T =>
    typeof value === 'string' && (values as readonly string[]).includes(value);

export const either =
  <A, B>(first: Guard<A>, second: Guard<B>): Guard<A | B> =>
  (value): value is A | B =>
    first(value) || second(value);

/** An array of at most `most` members. */
export const listOf =
  <T>(member: Guard<T>, most: number): Guard<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.length <= most && value.every(member);

/** An object that has these fields, each accepted by its guard, and no others. Optional ones may be missing. */
export const shape =
  <T extends object>(
    fields: { [Key in keyof T]-?: Guard<Required<T>[Key]> },
    optional: readonly (keyof T)[] = [],
  ): Guard<T> =>
  (value): value is T =>
    isRecord(value) &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    (Object.keys(fields) as (keyof T & string)[]).every(
      (key) => (optional.includes(key) && value[key] === undefined) || fields[key](value[key]),
    );
