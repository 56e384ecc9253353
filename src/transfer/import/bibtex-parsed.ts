import type { Role } from '../../work/role';
import { type Named, withParticle } from './creators';
import { showSigns } from './latex-signs';

/** The fields of an entry as the parser has them. */
export type Fields = Record<string, unknown>;

/** The words of what the parser made of a field: a text, or pieces of one, or names. */
export const textOf = (value: unknown): string => {
  if (typeof value === 'string') return showSigns(value);
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  return 'text' in value ? textOf(value.text) : '';
};

/** A part of a name. Zotero escapes the braces that it puts around "and" in one. */
const partOf = (value: unknown): string =>
  textOf(value)
    .replace(/\{(and)\}/gi, '$1')
    .trim();

const nameOf = (value: unknown, role?: Role): Named | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { literal, given, family, prefix, suffix } = value as Record<string, unknown>;
  const whole = partOf(literal);
  const own = role ? { role } : {};
  // "and others" is nobody.
  if (literal) return whole === 'others' ? null : { ...own, literal: whole };
  const name = { family: withParticle(partOf(prefix), partOf(family)), given: partOf(given) };
  if (name.family === 'others' && !name.given) return null;
  return { ...own, ...name, suffix: partOf(suffix) };
};

/** The fields that name who made a work. Of an essay in a book, or an article, its editors made something else. */
const FIELDS: readonly [field: string, role?: Role][] = [
  ['author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
  // What Zotero writes for whoever has no field of theirs.
  ['editora'],
];
const CONTAINED =
  /^(?:incollection|inbook|inproceedings|inreference|conference|article|suppbook|suppcollection|review)$/;

/** Who made it, field by field. */
export const namesIn = (type: string, fields: Fields): Named[] =>
  FIELDS.flatMap(([field, role]) => {
    const names = fields[field];
    if (!Array.isArray(names) || (role === 'editor' && CONTAINED.test(type) && fields.author)) return [];
    return names.flatMap((name) => nameOf(name, role) ?? []);
  });
