import { escapeHtml } from '../../attribution/escape-html';
import type { Draft } from './flow';
import { readHtml } from './html';

/** Characters of one paragraph that are looked through for links. */
const PARAGRAPH_AT_MOST = 20_000;

const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:\s{0,5}<?([^\s>]{1,2000})>?/;
const IMAGE =
  /!\[([^\]\n]{0,500})\](?:\(\s{0,5}<?([^\s)>]{1,2000})>?(?:\s{1,5}["'(]([^"'\n]{0,500})["')])?\s{0,5}\)|\[([^\]\n]{0,200})\])?/g;
const LINK =
  /\[([^[\]\n]{1,500})\](?:\(\s{0,5}<?([^\s)>]{1,2000})>?(?:\s{1,5}["'][^"'\n]{0,500}["'])?\s{0,5}\)|\[([^\]\n]{0,200})\])/g;
const BARE = /<(https?:\/\/[^\s<>]{1,2000})>/g;
const TAG =
  /<\/?(?:a|img|figure|figcaption|p|div|br|video|audio|source|iframe|small|em|strong|i|b|cite|span)\b[^<>]{0,3000}>/gi;

/** Inline marks of a paragraph as the HTML that they stand for. HTML in it stays, and all other text is text. */
const inline = (text: string, defined: ReadonlyMap<string, string>): string => {
  const made: string[] = [];
  /** Stands for what was made until the rest is text: private use, which a document's own words are freed from first. */
  const hold = (html: string): string => `\ue000${made.push(html) - 1}\ue001`;
  const target = (label: string | undefined) => defined.get((label ?? '').trim().toLowerCase()) ?? '';
  const open = (words: string): string => words.replace(/[*_`~]{1,3}/g, '');
  let held = text
    .replace(/[\ue000\ue001]/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => hold(escapeHtml(sign)))
    .replace(TAG, (tag) => hold(tag))
    .replace(IMAGE, (_, alt: string, address?: string, title?: string, label?: string) => {
      const source = address ?? target(label || alt);
      return hold(`<img src="${escapeHtml(source)}" alt="${escapeHtml(alt)}">${title ? ` ${escapeHtml(title)} ` : ''}`);
    })
    .replace(LINK, (_, words: string, address?: string, label?: string) => {
      const source = address ?? target(label || words);
      return `${hold(`<a href="${escapeHtml(source)}">`)}${words}${hold('</a>')}`;
    })
    .replace(BARE, (_, address: string) => hold(`<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`));
  held = escapeHtml(open(held));
  // What was made may hold what was made before it: a picture inside a link.
  for (let turn = 0; turn < 3 && held.includes('\ue000'); turn++)
    held = held.replace(/\ue000(\d{1,6})\ue001/g, (_, at: string) => made[Number(at)] ?? '');
  return held;
};

/**
 * Reads Markdown (CommonMark's pictures, links, headings and HTML): each paragraph, item and heading is a block.
 * @param address where it is on the web, if anywhere
 */
export const readMarkdown = (text: string, address: string | null): Draft => {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const defined = new Map<string, string>();
  for (const line of lines) {
    const [, label = '', target = ''] = DEFINITION.exec(line.slice(0, 3000)) ?? [];
    if (label && !defined.has(label.toLowerCase())) defined.set(label.toLowerCase(), target);
  }
  const html: string[] = [];
  let paragraph: string[] = [];
  let isCode = false;
  const flush = (): void => {
    const words = paragraph.join('\n').slice(0, PARAGRAPH_AT_MOST);
    paragraph = [];
    if (words.trim() === '') return;
    const [, marks = '', heading = ''] = /^ {0,3}(#{1,6})\s+(.*)/.exec(words) ?? [];
    const isHtml = /^\s{0,3}<(?:figure|figcaption|div|table|section|p|video|audio)\b/i.test(words);
    const body = inline(heading || words.replace(/^\s{0,9}(?:[-*+]|\d{1,9}[.)])\s+|^\s{0,3}>\s?/, ''), defined);
    html.push(heading ? `<h${marks.length}>${body}</h${marks.length}>` : isHtml ? body : `<p>${body}</p>`);
  };
  for (const line of lines) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) {
      flush();
      isCode = !isCode;
    } else if (isCode || DEFINITION.test(line.slice(0, 3000))) continue;
    else if (line.trim() === '') flush();
    else {
      if (/^\s{0,9}(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s)/.test(line)) flush();
      paragraph.push(line);
      if (/^ {0,3}#{1,6}\s/.test(line)) flush();
    }
  }
  flush();
  return readHtml(html.join('\n'), address);
};
