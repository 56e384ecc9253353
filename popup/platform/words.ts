import type messages from '../../manifest/_locales/en/messages.json';
import { clean } from '../../src/attribution/clean';
import { regionOf } from '../../src/words/language';
import { type CountedIn, pluralMessage } from '../../src/words/plural';
import { i18n } from './browser';

/** A key of _locales: one that is misspelt, or has no words, does not compile. */
export type WordKey = keyof typeof messages;

/** What a number can be counted with. */
export type Counted = CountedIn<WordKey>;

/** A code as it stands in a key, which may hold no hyphen: node-forbidden → node_forbidden. */
type Underscored<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Code;

/** The families of keys that have words for each code of a type. */
type Family =
  | 'advice'
  | 'archive'
  | 'asked'
  | 'asked_take'
  | 'asks'
  | 'bank_refusal'
  | 'beside'
  | 'canProve'
  | 'capture'
  | 'concern'
  | 'column'
  | 'copy'
  | 'differs'
  | 'evidence'
  | 'export'
  | 'exported'
  | 'facet'
  | 'finding'
  | 'found'
  | 'forbids'
  | 'handIn'
  | 'inquiry'
  | 'job'
  | 'keyProblem'
  | 'kind'
  | 'lack'
  | 'layout'
  | 'machines'
  | 'manner'
  | 'meaning'
  | 'medium'
  | 'missing'
  | 'money'
  | 'obstacle'
  | 'open_looking'
  | 'pasted'
  | 'permission'
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
  | 'section'
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
  | 'verdict'
  | 'verdictMeaning'
  | 'webmention'
  | 'weight'
  | 'welcome_pin';

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

/** The language of the words, which the words themselves say: the browser's may be one that there are no words for. */
export const language = (): string => t('language');

/** The language and region that dates, numbers and money are written in. */
export const region = (): string => regionOf(language(), i18n.getUILanguage());

/** A number as the person writes it. */
export const numberInWords = (amount: number): string => new Intl.NumberFormat(region()).format(amount);

/** Names in a line: "A, B, and C", or "A or B" where any one of them is meant. */
export const listInWords = (names: readonly string[], meant: 'all' | 'any' = 'all'): string =>
  new Intl.ListFormat(language(), { type: meant === 'all' ? 'conjunction' : 'disjunction' }).format(names);

/** Whole sentences, one behind the other as the language writes them. */
export const sentences = (each: readonly string[]): string =>
  each.reduce((before, next) => (before ? t('two_sentences', before, next) : next), '');

/** The words for a number of things, in the form that the number takes in their language. The number is $1, whatever the form. */
export const count = (amount: number, base: Counted, ...substitutions: (string | number)[]): string =>
  pluralMessage(amount, base, language(), (key) =>
    i18n.getMessage(
      key,
      [numberInWords(amount), ...substitutions].map((each) => clean(String(each))),
    ),
  );

/** Stands for a substitution while a text is cut at it: no text of a person or of a page may hold one. */
const MARK = 0xe000;
const markOf = (_: unknown, i: number): string => String.fromCharCode(MARK + i);

const cut = (text: string): (string | number)[] =>
  text
    .split(/([\uE000-\uE0FF])/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^[\uE000-\uE0FF]/.test(piece) ? piece.charCodeAt(0) - MARK : piece));

/** A message cut at its placeholders, in the order of its language: words, or which substitution stands there, from 0. */
export const piecesOf = (key: WordKey, amount: number): (string | number)[] =>
  cut(i18n.getMessage(key, Array.from({ length: amount }, markOf)));

/** The same of a list of things. */
export const piecesOfList = (amount: number, meant: 'all' | 'any'): (string | number)[] =>
  cut(listInWords(Array.from({ length: amount }, markOf), meant));

/** A time, ISO 8601 in UTC, as the person writes it. */
export const when = (time: string): string =>
  new Intl.DateTimeFormat(region(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));

/** The day of a time, ISO 8601 in UTC, as the person writes it. */
export const day = (time: string): string =>
  new Intl.DateTimeFormat(region(), { dateStyle: 'long' }).format(new Date(time));

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
  return new Intl.NumberFormat(region(), { style: 'unit', unit, unitDisplay: 'short' }).format(amount);
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
  return new Intl.NumberFormat(region(), {
    style: 'unit',
    unit,
    unitDisplay: size === 1 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(bytes / size);
};
