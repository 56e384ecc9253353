import type { Row } from '../db/schema';
import { type Term, termsOf, UNDER } from './terms';

/** Every term of a row, with what its place among the entries of its work adds. */
export const termsOfRow = ({ entry, group }: Pick<Row, 'entry' | 'group'>): Term[] => [
  ...termsOf(entry),
  ...(group ? (group.under ? [UNDER] : group.terms) : []),
];
