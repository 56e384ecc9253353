import { documentError } from '../problem';
import { Parts } from '../zip/parts';
import type { Source } from '../zip/source';
import { readDocx } from './docx';
import { readEpub } from './epub';
import type { Draft } from './flow';
import { readH5p } from './h5p';
import { readHtml } from './html';
import { readMarkdown } from './markdown';
import { readOdf } from './odf';
import { readPptx } from './pptx';

export type DocumentFormat = 'docx' | 'pptx' | 'odt' | 'odp' | 'epub' | 'h5p' | 'html' | 'markdown';

/** What was read of a document. `parts` has its files, where it has any. */
interface ReadDocument {
  format: DocumentFormat;
  draft: Draft;
  parts: Parts | null;
}

/** Characters of a page that are read. */
const PAGE_AT_MOST = 50_000_000;

/** By what a packed document is known: what it says of itself, or a part that it alone has. */
const formatOf = async (parts: Parts): Promise<DocumentFormat | null> => {
  const has = (name: string) => parts.entry(name) !== undefined;
  if (has('word/document.xml')) return 'docx';
  if (has('ppt/presentation.xml')) return 'pptx';
  if (has('content/content.json')) return 'h5p';
  if (has('META-INF/container.xml')) return 'epub';
  if (!has('content.xml')) return null;
  const type = (await parts.text('mimetype')) ?? '';
  return type.includes('presentation') || type.includes('graphics') ? 'odp' : 'odt';
};

const READERS = { docx: readDocx, pptx: readPptx, odt: readOdf, odp: readOdf, epub: readEpub, h5p: readH5p } as const;

/** A chapter among what an .epub says is encrypted: fonts may be, and the book can be read. */
const LOCKED_CHAPTER = /URI\s{0,5}=\s{0,5}["'][^"']{1,1000}\.x?html?["']/i;

/** Whether a password or a shop keeps a document: its archive is open then, and its parts are not. */
const isLocked = async (parts: Parts, format: DocumentFormat): Promise<boolean> => {
  if (format === 'epub') return LOCKED_CHAPTER.test((await parts.text('META-INF/encryption.xml')) ?? '');
  if (format !== 'odt' && format !== 'odp') return false;
  return ((await parts.text('META-INF/manifest.xml')) ?? '').includes(':encryption-data');
};

const readPacked = async (source: Source): Promise<ReadDocument> => {
  const parts = await Parts.of(source);
  const format = await formatOf(parts);
  if (!format || format === 'html' || format === 'markdown') throw documentError('document-unknown');
  if (await isLocked(parts, format)) throw documentError('document-locked');
  return { format, draft: await READERS[format](parts), parts };
};

/** An older document of Microsoft's, or one that a password locks, is a compound file ([MS-CFB], §2.2). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const begins = (bytes: Uint8Array, with_: readonly number[]): boolean => with_.every((byte, i) => bytes[i] === byte);

/**
 * Reads a document: what it is is told by what is in it, and for a page and Markdown by its name.
 * @param name of its file
 * @param address where it is on the web, where it is a page
 * @throws DocumentProblem where it is of no kind that is read here, or cannot be read
 */
export const readDocument = async (source: Source, name: string, address: string | null): Promise<ReadDocument> => {
  const head = await source.read(0, 8);
  if (begins(head, [0x50, 0x4b])) return readPacked(source);
  if (begins(head, COMPOUND))
    throw documentError(/\.(?:docx|pptx)$/i.test(name) ? 'document-locked' : 'document-unknown');
  const isMarkdown = /\.(?:md|markdown|mdown|mkd)$/i.test(name);
  if (!isMarkdown && !/\.x?html?$/i.test(name)) throw documentError('document-unknown');
  if (source.size > PAGE_AT_MOST) throw documentError('document-endless');
  const text = new TextDecoder().decode(await source.read(0, source.size));
  if (isMarkdown) return { format: 'markdown', draft: readMarkdown(text, address), parts: null };
  return { format: 'html', draft: readHtml(text, address), parts: null };
};
