import type { Tip } from './tip';

/** What a person gives in a currency of their own (ISO 4217), in its units: 12.5 and EUR. */
export type Money = NonNullable<Tip['spoken']>;
