import { gather } from '../../../src/check/beside';
import type { CreditFor } from '../../../src/check/checked';
import type { Medium } from '../../../src/check/medium';
import { documentError } from '../../../src/check/problem';
import { readDocument } from '../../../src/check/read/readers';
import { creditDocx, type Placed } from '../../../src/check/write/docx';
import { creditEpub } from '../../../src/check/write/epub';
import { creditHtml } from '../../../src/check/write/html';
import type { CreditList, Rewritten } from '../../../src/check/write/line';
import { creditOdp } from '../../../src/check/write/odp';
import { creditOdt } from '../../../src/check/write/odt';
import { creditPptx } from '../../../src/check/write/pptx';
import { isWritable, placeFor } from '../../../src/check/write/writable';
import type { Progress } from '../stop';
import { sourceOf } from './file-source';
import { rewrite } from './rewrite';

/** report.docx → report-credited.docx */
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

interface Input {
  file: Blob;
  name: string;
  credits: readonly CreditFor[];
  /** What stands above credits that are on a page of their own, and its language as BCP 47. */
  heading: string;
  language: string;
}

/**
 * Writes a copy of a document with credits under its pictures, or on new last slides. The document itself, and all other parts of it in the
 * copy, stay as they are.
 * @throws DocumentProblem where it cannot be read, or is of a kind that is not written
 */
export const creditDocument = async (
  { file, name, credits, heading, language }: Input,
  progress: Progress,
): Promise<{ file: Blob; name: string; written: number[] }> => {
  progress(0, credits.length);
  const { format, draft, parts } = await readDocument(sourceOf(file), name, null);
  const { media } = gather(draft);
  const here = credits.flatMap((credit) => {
    const medium: Medium | undefined = media[credit.number - 1];
    const place = medium && placeFor(format, medium);
    return medium && place ? [{ credit, medium, place }] : [];
  });
  const placed = here.flatMap(
    ({ credit: { pieces }, medium: { after, page = '' }, place }): (Placed & { page: string })[] =>
      place === 'below' && after !== undefined ? [{ after, page, pieces }] : [],
  );
  const list: CreditList = {
    heading,
    lines: here.filter(({ place }) => place === 'list').map(({ credit: { label, pieces } }) => ({ label, pieces })),
  };
  const told = { name: nameOfCopy(name), written: here.map(({ medium }) => medium.number) };
  if (format === 'html') {
    const text = await exactText(file);
    // Places count from behind a byte order mark, which the reader has left out.
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    return { ...told, file: new Blob([mark, creditHtml(text.slice(mark.length), placed)], { type: 'text/html' }) };
  }
  if (!parts || !isWritable(format)) throw documentError('document-unknown', format);
  const write: Record<typeof format, () => Promise<Rewritten & { left?: ReadonlySet<string> }>> = {
    docx: async () => ({ replaced: await creditDocx(parts, placed), added: new Map() }),
    odt: async () => ({ replaced: await creditOdt(parts, placed), added: new Map() }),
    pptx: () => creditPptx(parts, list),
    odp: () => creditOdp(parts, list),
    epub: () => creditEpub(parts, placed, list, language),
  };
  const { left, ...texts } = await write[format]();
  return {
    ...told,
    // A chapter may be one that cannot be written anew.
    written: here.filter(({ medium: { page = '' } }) => !left?.has(page)).map(({ medium }) => medium.number),
    file: rewrite(file, parts.directory, texts, file.type || 'application/zip'),
  };
};
