import type { Filled, Part } from '../../src/message/fill';
import type { Field, Slot } from '../site/fill/editor';
import { readField, wayBack, writeFields } from './write-field';

/** What was written, and what takes it back. */
export interface Written {
  filled: Filled;
  /** Brings back what was there. Answers the parts that cannot be taken back. */
  undo: () => Part[];
}

/** Notes a part once. There is nothing to write then. */
const note = (parts: Part[], part: Part): null => {
  if (!parts.includes(part)) parts.push(part);
  return null;
};

/**
 * Writes what is known in the fields of an editor. What has something else is left, unless `replace` says that the person wants it
 * replaced. Nothing is sent: what the editor does with its fields is as if they had been written by hand.
 */
export const fillSlots = (slots: readonly Slot[], replace: boolean): Written => {
  const filled: Filled = { filled: [], kept: [], unfit: [], missing: [] };
  const back: (readonly [Field, string])[] = [];
  const stays: Part[] = [];

  /** What is to be written in one slot, or null. */
  const judge = ({ part, find, value: given, empty = [], waits = false }: Slot): readonly [Field, string] | null => {
    // It belongs to what was left as it was.
    if (waits && (filled.kept.includes(part) || filled.unfit.includes(part))) return null;
    const field = find();
    const value = field && typeof given === 'function' ? given(field) : given;
    if (value === '' || (waits && !field)) return null;
    if (!field) return note(filled.missing, part);
    if (value === null || typeof value === 'function') return note(filled.unfit, part);
    const now = readField(field);
    if (now === value) return null;
    const isEmpty = now.trim() === '' || (empty.includes(now) && (!waits || filled.filled.includes(part)));
    if (!isEmpty && !replace) return note(filled.kept, part);
    note(filled.filled, part);
    return [field, value];
  };

  for (const isLate of [false, true]) {
    const puts = slots
      .filter(({ waits = false }) => waits === isLate)
      .flatMap((slot) => {
        const put = judge(slot);
        return put ? [[slot.part, put] as const] : [];
      });
    for (const [part, [field]] of puts) {
      const way = wayBack(field);
      if (way) back.push(way);
      else stays.push(part);
    }
    writeFields(puts.map(([, put]) => put));
  }
  return {
    filled,
    undo: () => {
      // One after the other: what was offered late is offered again once the field before it is what it was.
      for (const way of back) writeFields([way]);
      return stays;
    },
  };
};
