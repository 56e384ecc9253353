import { gather } from '../../../src/check/beside';
import type { CreditFor } from '../../../src/check/checked';
import { documentError } from '../../../src/check/problem';
import { readDocument } from '../../../src/check/read/readers';
import { creditDocx, type Placed } from '../../../src/check/write/docx';
import { creditHtml } from '../../../src/check/write/html';
import { creditOdt } from '../../../src/check/write/odt';
import type { Progress } from '../stop';
import { sourceOf } from './file-source';
import { rewrite } from './rewrite';

/** report.docx → report (with credits).docx */
const nameOfCopy = (name: string): string => {
  const at = name.lastIndexOf('.');
  return `${name.slice(0, at)}-credited${name.slice(at)}`;
};

/** The text of a page as it stands, so that it can be written back byte for byte: what is no UTF-8 is not written at all. */
const exactText = async (file: Blob): Promise<string> => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch {
    throw documentError('document-broken', 'UTF-8');
  }
};

/**
 * Writes a copy of a document with credits under its pictures: .docx, .odt and .html. The document itself, and all other parts of it in the
 * copy, stay as they are.
 * @throws DocumentProblem where it cannot be read, or is of another kind
 */
export const creditDocument = async (
  { file, name, credits }: { file: Blob; name: string; credits: readonly CreditFor[] },
  progress: Progress,
): Promise<{ file: Blob; name: string; written: number }> => {
  progress(0, credits.length);
  const { format, draft, parts } = await readDocument(sourceOf(file), name, null);
  const { media } = gather(draft);
  const placed = credits.flatMap(({ number, pieces }): Placed[] => {
    const after = media[number - 1]?.after;
    return after === undefined ? [] : [{ after, pieces }];
  });
  const told = { name: nameOfCopy(name), written: placed.length };
  if (format === 'html') {
    const text = await exactText(file);
    // Places count from behind a byte order mark, which the reader has left out.
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    return { ...told, file: new Blob([mark, creditHtml(text.slice(mark.length), placed)], { type: 'text/html' }) };
  }
  if (!parts || (format !== 'docx' && format !== 'odt')) throw documentError('document-unknown', format);
  const texts = format === 'docx' ? await creditDocx(parts, placed) : await creditOdt(parts, placed);
  return { ...told, file: rewrite(file, parts.directory, texts, file.type || 'application/zip') };
};
