import { namesLicense, namesMaker, type Words } from './credit-words';
import { numberIn } from './list-line';
import { saysOwn } from './own-words';
import { type Mark, marksIn, type Spot } from './place-words';

/** The words of a caption that are about the picture at one place. */
export interface Part extends Words {
  spot: Spot;
}

/** Where one credit of a caption ends and the next one begins, where the place stands behind it: "Ann Lee, CC0 (left); Ben Ruiz …". */
const SEPARATOR = /[;；\n•]|[.。](?=\s)/g;
/** A last sentence about all of them: "Both CC BY 4.0." */
const OF_ALL =
  /(?<=[.;。；]\s{0,2})(?:both|all|beide|alle|les deux|toutes?|tous|ambas?|ambos|todas?|todos|entramb[ei]|tutt[ei]|obie|oba|wszystkie|すべて|いずれも|كلاهما|جميع)(?![\p{L}]).{3,300}$/iu;

/** Whether a place stands before what it is about: first of all, behind a figure's number, or behind a whole sentence. */
const isFirst = (text: string, { from }: Mark): boolean => {
  const before = text.slice(0, from).trimEnd();
  return (
    /(?:^|[.:：;。–—-])$/u.test(before) || (before.length <= 20 && /\d$/.test(before) && numberIn(before) !== null)
  );
};

/** Where each part begins and ends; null where nobody can tell them apart. */
const rangesOf = (text: string, marks: readonly Mark[]): [from: number, to: number][] | null => {
  const [first] = marks;
  if (!first) return null;
  if (!first.isBracketed || isFirst(text, first))
    return marks.map(({ to }, i) => [to, marks[i + 1]?.from ?? text.length]);
  const cuts = [...text.matchAll(SEPARATOR)].map(({ index }) => index + 1);
  let from = 0;
  const ranges: [number, number][] = [];
  for (const [i, mark] of marks.entries()) {
    const next = marks[i + 1]?.from;
    const cut = next === undefined ? text.length : cuts.filter((at) => at > mark.to && at <= next).at(-1);
    if (cut === undefined) return null;
    ranges.push([from, cut]);
    from = cut;
  }
  return ranges;
};

/** Links with the place at which their words stand in a text. */
const placesOf = (text: string, { links }: Words): number[] => {
  let from = 0;
  return links.map(({ text: own }) => {
    if (own === '') return -1;
    const at = text.indexOf(own, from);
    if (at >= 0) from = at + own.length;
    return at >= 0 ? at : text.indexOf(own);
  });
};

const isCredit = (words: Words): boolean => namesLicense(words) || namesMaker(words) || saysOwn(words.text);

/** Each text is asked about for each picture that it may be of. */
const known = new WeakMap<Words, Part[] | 'tangled' | null>();

/**
 * The parts of a caption by the places that it speaks of: "Left: Ann Lee, CC BY 4.0; right: Ben Ruiz, CC0". What stands before the first place,
 * and a last sentence about all, is in each part.
 * @returns null where it speaks of no places, or credits nobody by them; 'tangled' where its credits cannot be told apart
 */
export const partCaption = (words: Words): Part[] | 'tangled' | null => {
  if (!known.has(words)) known.set(words, partsOf(words));
  return known.get(words) ?? null;
};

const partsOf = (words: Words): Part[] | 'tangled' | null => {
  const text = words.text.replace(/\s+/g, ' ').trim();
  const marks = marksIn(text);
  if (marks.length === 0) return null;
  const all = OF_ALL.exec(text);
  const body = all ? text.slice(0, all.index) : text;
  const ranges = rangesOf(
    body,
    marks.filter(({ to }) => to <= body.length),
  );
  if (!ranges) return namesLicense(words) && marks.length > 1 ? 'tangled' : null;
  const places = placesOf(text, words);
  const cut = (from: number, to: number): Words => ({
    text: text.slice(from, to).trim(),
    links: words.links.filter((_, i) => (places[i] ?? -1) >= from && (places[i] ?? -1) < to),
  });
  const [begin, tail] = [cut(0, Math.min(marks[0]?.from ?? 0, ranges[0]?.[0] ?? 0)), cut(body.length, text.length)];
  const parts = ranges.map(([from, to], i) => ({ ...cut(from, to), spot: (marks[i] as Mark).spot }));
  if (!parts.some(isCredit) && !namesLicense(tail)) return null;
  // A license before the places may be of all of them, or of the first.
  if (namesLicense(begin)) return 'tangled';
  return parts.map(({ text: own, links, spot }) => ({
    text: [begin.text, tail.text ? `${own.replace(/[\s.,;；。]{1,9}$/u, '')}. ${tail.text}` : own]
      .filter(Boolean)
      .join(' '),
    links: [...begin.links, ...links, ...tail.links],
    spot,
  }));
};
