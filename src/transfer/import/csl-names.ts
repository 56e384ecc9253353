import { ROLES, type Role } from '../../work/role';
import { type Named, withParticle } from './creators';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const inWords = (...parts: string[]): string => parts.filter(Boolean).join(' ');

/** A name of CSL (https://docs.citationstyles.org/en/stable/specification.html#names), with its particles where they are written. */
const nameOf = (value: unknown, role?: Role): Named[] => {
  if (typeof value === 'string') return [{ literal: value, ...(role ? { role } : {}) }];
  if (!isObject(value)) return [];
  const of = (name: string): string => textOf(value[name]);
  const own = role ? { role } : {};
  const literal = of('literal') || of('name');
  if (literal) return [{ ...own, literal }];
  const family = withParticle(of('non-dropping-particle'), of('family'));
  // Zotero and citeproc have a suffix behind a comma in the given name.
  const [, cut, behind] = /^([^,]*),!? ?([^,]+)$/.exec(of('given')) ?? [];
  const given = inWords(cut ?? of('given'), of('dropping-particle'));
  return family || given ? [{ ...own, family, given, suffix: of('suffix') || (behind ?? '') }] : [];
};

/** Parts of something larger: who edited that made something else. */
const CONTAINED = /^(?:chapter|paper-conference|article(?:-\w+)?|entry(?:-\w+)?|review(?:-book)?|post(?:-weblog)?)$/;

/** Who made an item, author by author and then by the roles that a file names. */
export const namesIn = (item: Record<string, unknown>): Named[] => {
  const all = (variable: string): unknown[] => {
    const value = item[variable];
    return Array.isArray(value) ? value : [];
  };
  const isContained = CONTAINED.test(textOf(item.type)) && all('author').length > 0;
  // In the order of the file, which is the one in which an export of ours tells of them.
  return Object.keys(item).flatMap((variable): Named[] => {
    if (variable === 'author') return all(variable).flatMap((name) => nameOf(name));
    const role = ROLES.find((each) => each === variable);
    if (!role || (isContained && role === 'editor')) return [];
    return all(variable).flatMap((name) => nameOf(name, role));
  });
};
