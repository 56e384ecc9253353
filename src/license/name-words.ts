import { foldText } from './fold-text';
import type { License } from './license';
import { plainVersion, splitWords, type Word } from './split-words';
import type { Lateness, Tool } from './tool';
import { findVersion, listTools, makeTool } from './tools';

/** A name of a license as the words of a text may say it. */
interface Phrase {
  words: readonly string[];
  tool: Tool;
  /** The version that the name itself holds; undefined where one may follow. */
  version?: string | null;
  /** said: a version or the word license must stand beside it · id: it must be written as an id, with hyphens. */
  needs?: 'said' | 'id';
  /** How its first word must be written: a fair license is not the Fair License, nor is "mit Lizenz" (with a license) MIT's. */
  first?: string;
}

const wordsOf = (name: string): string[] => splitWords(foldText(name)).map(({ text }) => text);

const ENDING_VERSION = /,?\s{1,3}(?:–\s{0,3})?(?:v|version\s)?(\d[\d.]{0,12}[a-z]?|%)$/i;

/** A title of one or two words is one that other things may be called by, in small letters: MIT License, Fair License. */
const fromTitle = (tool: Tool, title: string, version: string | null): Phrase => {
  const ending = ENDING_VERSION.exec(title);
  const isEnding = ending && (ending[1] === '%' || plainVersion(ending[1] ?? '') === plainVersion(version ?? ''));
  const words = wordsOf(isEnding ? title.slice(0, ending.index) : title.replace('%', version ?? ''));
  const first = words.length < 3 ? /^(?:the )?(\p{Lu}[\p{L}\d]*)/iu.exec(title)?.[1] : undefined;
  return {
    words,
    tool,
    ...(first && /^\p{Lu}/u.test(first) && { first }),
    ...(isEnding || (version === null && tool.versions.length) ? {} : { version }),
  };
};

const phrasesOf = (tool: Tool): Phrase[] => {
  const { title, versions, words = [] } = tool;
  const titles =
    typeof title === 'string' ? [fromTitle(tool, title, versions.length === 1 ? (versions[0] ?? null) : null)] : [];
  const own =
    typeof title === 'string' ? [] : Object.entries(title).map(([v, each]) => fromTitle(tool, each, v || null));
  const others = words.map((name): Phrase => {
    const needs = name.startsWith('#') ? 'said' : name.startsWith('=') ? 'id' : undefined;
    return { words: wordsOf(name), tool, ...(needs && { needs }) };
  });
  return [...titles, ...own, ...others];
};

let index: ReadonlyMap<string, Phrase[]> | undefined;

/** Every name by its first word, the longest first. */
const phrasesBy = (first: string): readonly Phrase[] => {
  if (!index) {
    const made = new Map<string, Phrase[]>();
    for (const phrase of [...listTools().values()].flatMap(phrasesOf)) {
      const key = phrase.words[0] ?? '';
      made.set(key, [...(made.get(key) ?? []), phrase]);
    }
    for (const each of made.values()) each.sort((a, b) => b.words.length - a.words.length);
    index = made;
  }
  return index.get(first) ?? [];
};

const LATER =
  /[\s,;(-]{0,4}(?:(?:or|oder|ou|o|of|and)[\s-](?:\(?at your option\)?,? )?(?:(?:any|all|einer|jeder?|toute|une|cualquier|qualsiasi|elke) )?(?:version |versione )?(?:later|newer|higher|spater|hoher|ulterieur|plus recent|posterior|successiv|nieuwer)|以降)\p{L}*(?: versions?\b)?/uy;
const ONLY = /[\s(-]{1,2}only(?![\p{L}\d])/uy;

const runAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** What a text may name: where, and how long the name is in the folded text. */
interface Named {
  license: License;
  at: number;
  length: number;
}

const isId = (folded: string, at: number, end: number): boolean =>
  folded.slice(at, end).includes('-') &&
  !folded.slice(at, end).includes(' ') &&
  !/[\w/.-]/.test(folded[at - 1] ?? '') &&
  !/^[-.]?\w/.test(folded.slice(end, end + 2));

/** "License: MIT", "Licensed under Apache 2.0": with such words before it, it may be written as the id is, or almost. */
const isLabeled = (tool: Tool, version: string | null, at: number, end: number, cased: string): boolean =>
  (version !== null || tool.versions.length === 0) &&
  cased.startsWith(tool.id, at) &&
  !/^[-.]?\w/.test(cased.slice(end, end + 2)) &&
  /(?:licen[cs]e[ds]? ?:|licen[cs]ed under(?: the)?|lizenz ?:|lizenziert unter(?: der)?) ?$/i.test(
    cased.slice(Math.max(0, at - 30), at),
  );

const LICENSE_BESIDE = /^[\s-]?(?:licen[cs]|lizenz|lisens)/;

/** Reads the name at one word; null where it is none, or not surely. */
const readAt = (words: readonly Word[], i: number, folded: string, cased: string): Named | null => {
  const start = words[i] as Word;
  for (const { words: names, tool, version: held, needs, first } of phrasesBy(start.text)) {
    const last = words[i + names.length - 1];
    if (!last || names.some((name, k) => words[i + k]?.text !== name || (k > 0 && words[i + k]?.parted))) continue;
    if (first && !cased.startsWith(first, start.at)) continue;
    if (tool.not?.test(cased.slice(last.end, last.end + 40))) continue;
    const next = words[i + names.length];
    const follows = held === undefined && next !== undefined && next.parted !== '.' && next.at - last.end < 14;
    const written = follows && /^\d/.test(next.text) ? next : null;
    const version = held ?? (written ? findPlain(tool, written.text) : null);
    const end = held === undefined && version && written ? written : last;
    if (needs === 'id' && !isId(folded, start.at, end.end) && !isLabeled(tool, version, start.at, end.end, cased))
      continue;
    if (needs === 'said' && !version && !LICENSE_BESIDE.test(folded.slice(last.end, last.end + 12))) continue;
    // A version that was never published: of a family in versions it may be any, and one alone is not meant.
    if (written && !version && tool.versions.length === 1 && /\./.test(folded.slice(written.at, written.end))) continue;
    const later = end.plus ? '+' : runAt(LATER, folded, end.end);
    const said = later || runAt(ONLY, folded, end.end);
    const lateness: Lateness = later ? 'or-later' : said ? 'only' : '';
    const license = makeTool(tool, version, version ? lateness : '');
    if (!license) continue;
    const length = end.end - start.at + (tool.later && version ? said.length : 0);
    return { license, at: start.at, length };
  }
  return null;
};

const findPlain = (tool: Tool, written: string): string | null =>
  tool.versions.find((version) => plainVersion(version) === written) ?? findVersion(tool, written);

/**
 * The licenses beside Creative Commons' that a text names, in its order.
 * @param cased the text without diacritics (src/license/fold-text)
 * @param folded the same in lower case
 */
export const findNames = (cased: string, folded: string): Named[] => {
  const words = splitWords(folded);
  const found: Named[] = [];
  for (let i = 0; i < words.length; i++) {
    const named = readAt(words, i, folded, cased);
    if (!named) continue;
    found.push(named);
    while ((words[i + 1]?.at ?? Number.POSITIVE_INFINITY) < named.at + named.length) i++;
  }
  return found;
};
