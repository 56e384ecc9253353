import type { FieldValues } from '../attribution/field-values';
import { amount, shape, text } from './guard';

/** A part of a credit that an editor has a field for; words for each stand in _locales under fill_part_… */
export const PARTS = [
  ...(['title', 'author', 'otherAuthors', 'authorAddress', 'source', 'license', 'changes', 'adapter'] as const),
  ...(['description', 'fileName'] as const),
] as const;
export type Part = (typeof PARTS)[number];

/** What became of each part of a credit. What is in none of these was there as it should be, or nothing is known of it. */
export interface Filled {
  filled: Part[];
  /** What had something else, and was left as it is. */
  kept: Part[];
  /** What has no fitting choice in its field. */
  unfit: Part[];
  /** What has no field in the editor. */
  missing: Part[];
}

/** From the background to content/fill, which it has put into a page on a person's press. */
export type FillRequest =
  /** Which editor the page or a frame of its site shows: its name, or null. */
  | { fill: 'find' }
  /** Writes in the empty fields and says on the page what became of it, with a way back: whether there was an editor. */
  | { fill: 'write'; values: FieldValues };

/** A work whose credit may be filled in, by the entry that has it. */
export interface Fillable {
  id: string;
  title: string;
}

/** What of a page can be filled in, and with what: the last credits first. editor: what people call it; null where none is shown. */
export interface ToFill {
  editor: string | null;
  works: Fillable[];
}

/** As many as are offered. */
export const FILLABLE_AT_MOST = 5;

export const isFillInput = shape<{ tab: number; id: string }>({
  tab: amount(0, Number.MAX_SAFE_INTEGER),
  id: text(4096),
});
