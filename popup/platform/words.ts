import type messages from '../../manifest/_locales/en/messages.json';
import { clean } from '../../src/attribution/clean';
import { i18n } from './browser';

/** A key of _locales: one that is misspelt, or has no words, does not compile. */
export type WordKey = keyof typeof messages;

/** A code as it stands in a key, which may hold no hyphen: node-forbidden → node_forbidden. */
type Underscored<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Code;

/** The families of keys that have words for each code of a type. */
type Family =
  | 'asked'
  | 'asked_take'
  | 'asks'
  | 'concern'
  | 'column'
  | 'copy'
  | 'differs'
  | 'evidence'
  | 'export'
  | 'exported'
  | 'facet'
  | 'finding'
  | 'forbids'
  | 'inquiry'
  | 'job'
  | 'keyProblem'
  | 'kind'
  | 'machines'
  | 'manner'
  | 'meaning'
  | 'medium'
  | 'missing'
  | 'money'
  | 'obstacle'
  | 'open_looking'
  | 'permits'
  | 'place'
  | 'private'
  | 'problem'
  | 'purpose'
  | 'rail'
  | 'reach'
  | 'reachMeaning'
  | 'refusal'
  | 'rule'
  | 'says'
  | 'share_step'
  | 'share_stepName'
  | 'sort'
  | 'standing'
  | 'target'
  | 'tip_by'
  | 'tip_byMeaning'
  | 'tip_caution'
  | 'tip_failure'
  | 'tip_grade'
  | 'tip_obstacle'
  | 'tip_refused'
  | 'tip_proof'
  | 'tip_proofShort'
  | 'tip_remedy'
  | 'tip_share'
  | 'tip_step'
  | 'tip_trust'
  | 'tip_way'
  | 'unread'
  | 'weight';

/** The words for a key, in the browser's language. Substitutions lose what could turn the line around. */
export const t = (key: WordKey, ...substitutions: (string | number)[]): string =>
  i18n.getMessage(
    key,
    substitutions.map((each) => clean(String(each))),
  );

/** The words for one code of a family: wordFor('problem', 'disk-full'). A code without words does not compile. */
export const wordFor = <Name extends Family, Code extends string>(
  family: Name,
  code: Code & (`${Name}_${Underscored<Code>}` extends WordKey ? unknown : never),
): string => i18n.getMessage(`${family}_${code.replaceAll('-', '_')}`);

/** The language that the interface is in, for `lang`, dates and numbers. */
export const language = (): string => i18n.getUILanguage();

/** A number as the person writes it. */
export const numberInWords = (amount: number): string => new Intl.NumberFormat(language()).format(amount);

/** Names in a line: "A, B, and C", or "A or B" where any one of them is meant. */
export const listInWords = (names: readonly string[], meant: 'all' | 'any' = 'all'): string =>
  new Intl.ListFormat(language(), { type: meant === 'all' ? 'conjunction' : 'disjunction' }).format(names);

/** The words for a number of things: the first key for one, the second, with $1, for any other. */
export const count = (amount: number, one: WordKey, many: WordKey): string =>
  amount === 1 ? t(one) : t(many, numberInWords(amount));

/** A time, ISO 8601 in UTC, as the person writes it. */
export const when = (time: string): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));

/** The day of a time, ISO 8601 in UTC, as the person writes it. */
export const day = (time: string): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(new Date(time));

/** Seconds as people say them: 40 sec, 3 min, 2 hr. */
export const durationInWords = (seconds: number): string => {
  const [unit, size] = (
    [
      ['hour', 3600],
      ['minute', 60],
      ['second', 1],
    ] as const
  ).find(([, each]) => seconds >= each * 1.5) ?? [...(['second', 1] as const)];
  const amount = Math.max(1, Math.round(seconds / size));
  return new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'short' }).format(amount);
};

const UNITS = [
  ['byte', 1],
  ['kilobyte', 1e3],
  ['megabyte', 1e6],
  ['gigabyte', 1e9],
] as const;

/** Bytes in the unit that people would use. */
export const sizeInWords = (bytes: number): string => {
  const [unit, size] = UNITS.find(([, each]) => bytes < each * 1e3) ?? (['terabyte', 1e12] as const);
  return new Intl.NumberFormat(language(), {
    style: 'unit',
    unit,
    unitDisplay: size === 1 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(bytes / size);
};
