const MIB = 1024 * 1024;

/** What a file is, as its bytes say; its name and its record are not asked. `drawing` is SVG, `other` is only to be saved. */
export type FileKind = 'picture' | 'drawing' | 'sound' | 'film' | 'text' | 'pdf' | 'other';

export interface KnownFile {
  kind: FileKind;
  /** The media type that goes with it; '' for `other`. */
  mediaType: string;
  /** The extension that goes with it, with its dot; '' where its own name may say. */
  extension: string;
}

/** Bytes of a file that are enough to tell its kind. */
export const HEAD_SIZE = 4096;

/** Bytes of a file that is shown at most: beyond that it is only saved. */
export const SHOWN_AT_MOST: Record<FileKind, number> = {
  picture: 20 * MIB,
  drawing: 2 * MIB,
  sound: 100 * MIB,
  film: 200 * MIB,
  text: MIB,
  pdf: 50 * MIB,
  other: 0,
};

const OTHER: KnownFile = { kind: 'other', mediaType: '', extension: '' };

/** How each kind begins, one character a byte. */
const SIGNS: readonly (readonly [RegExp, FileKind, string, string])[] = [
  [/^\x89PNG\r\n/, 'picture', 'image/png', '.png'],
  [/^\xff\xd8\xff/, 'picture', 'image/jpeg', '.jpg'],
  [/^GIF8[79]a/, 'picture', 'image/gif', '.gif'],
  [/^RIFF.{4}WEBP/s, 'picture', 'image/webp', '.webp'],
  [/^.{4}ftypavi[fs]/s, 'picture', 'image/avif', '.avif'],
  [/^RIFF.{4}WAVE/s, 'sound', 'audio/wav', '.wav'],
  [/^fLaC/, 'sound', 'audio/flac', '.flac'],
  [/^ID3/, 'sound', 'audio/mpeg', '.mp3'],
  // An MPEG frame of layer III: eleven bits of ones, then version and layer.
  [/^\xff[\xe2\xe3\xf2\xf3\xfa\xfb]/, 'sound', 'audio/mpeg', '.mp3'],
  [/^.{4}ftypM4[AB] /s, 'sound', 'audio/mp4', '.m4a'],
  [/^.{4}ftyp(?:isom|iso[2-6]|mp4[12]|avc1|M4V |dash)/s, 'film', 'video/mp4', '.mp4'],
  [/^.E\xdf\xa3.{0,60}webm/s, 'film', 'video/webm', '.webm'],
  [/^OggS.{0,400}(?:\x80theora|BBCD\0)/s, 'film', 'video/ogg', '.ogv'],
  [/^OggS/, 'sound', 'audio/ogg', '.ogg'],
  [/^%PDF-/, 'pdf', 'application/pdf', '.pdf'],
];

/** What may come before a document's own element, by its beginning and its end. */
const BEFORE = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!doctype svg', '>'],
] as const;

/** A document from its first element on; one step for each thing before it, and no step looks at anything twice. */
const findElement = (text: string): string => {
  let rest = text.trimStart();
  for (;;) {
    const beginning = rest.slice(0, 20).toLowerCase();
    const end = BEFORE.find(([begin]) => beginning.startsWith(begin))?.[1];
    const at = end ? rest.indexOf(end) : -1;
    if (!end || at === -1) return rest;
    rest = rest.slice(at + end.length).trimStart();
  }
};

/** Bytes of one letter at most, but for its first: so many may be cut off at the end. */
const CUT = 3;

/** The beginning of a text in UTF-8, or null for anything else: what has control characters is none. */
const readText = (head: Uint8Array, isCut: boolean): string | null => {
  for (let cut = 0; cut <= (isCut ? CUT : 0); cut += 1)
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(head.subarray(0, head.length - cut));
      return /\p{Cc}/u.test(text.replace(/[\t\n\f\r]/g, '')) ? null : text;
    } catch {
      // Perhaps it ends inside of a letter.
    }
  return null;
};

/** Tells what a file is from its first bytes: HEAD_SIZE and more, or all of a shorter one. */
export const tellKind = (bytes: Uint8Array): KnownFile => {
  const head = bytes.subarray(0, HEAD_SIZE);
  const letters = String.fromCharCode(...head);
  for (const [sign, kind, mediaType, extension] of SIGNS) if (sign.test(letters)) return { kind, mediaType, extension };
  const text = head.length > 0 ? readText(head, bytes.length > head.length) : null;
  if (text === null) return OTHER;
  const element = findElement(text);
  if (/^<svg[\s>]/.test(element)) return { kind: 'drawing', mediaType: 'image/svg+xml', extension: '.svg' };
  // A page would be shown as its source, which is nobody's picture of it.
  const isPage = /^<(?:!doctype\s+html|html|head|body|script)\b/i.test(element);
  return isPage ? OTHER : { kind: 'text', mediaType: 'text/plain', extension: '' };
};
