import { Buffer } from 'node:buffer';
import { unzipSync } from 'fflate';
import { type SaxesOptions, SaxesParser } from 'saxes';
import { Archive } from '../../../../background/worker/archive';
import type { Project } from '../../../../src/library/project';
import type { Handed, HandInFormat, Layout, Picture } from '../../../../src/transfer/hand-in/hand-in';
import { HAND_INS } from '../../../../src/transfer/hand-in/hand-ins';
import type { Work } from '../../../../src/work/work';
import { aWork, credit, HOSTILE } from '../../attribution/a-work';
import { SAID } from '../export/entries';

export const AT = '2026-05-03T08:00:00.000Z';
export const PROJECT: Project = { id: 'p', name: 'Wasser & Land', createdAt: AT };

/** A JPEG of two pixels by one, which every reader can open. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/2wBDAQMDAwQDBAgEBAgQCwkLEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBD/wAARCAABAAIDASIAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAAGCf/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/ADoDFU3/2Q==',
  'base64',
);
export const picture = (): Picture => ({ bytes: new Uint8Array(JPEG), width: 160, height: 80 });

/** A work as it is handed in, with all that can be told of it. */
export const handed = (given: Partial<Handed> = {}, work: Partial<Work> = {}): Handed => ({
  work: aWork(work),
  attribution: credit(work, 'CC-BY-4.0', 'cropped', { manner: 'adapted', number: 'Figure 3.2', where: 'Chapter 2' }),
  ...SAID,
  notes: ['Asked twice', 'Two\nlines'],
  isUsed: true,
  seenOn: AT,
  picture: picture(),
  ...given,
});

/** Works whose words break what does not expect them. */
export const hostile = (): Handed[] =>
  HOSTILE.map((title) =>
    handed(
      { notes: [`${title}\u0000\u000b\ud800`], permission: { state: 'asked', note: title } },
      { title, creators: [{ name: title, address: 'https://a.example/?b="c"&d=<e>' }] },
    ),
  );

/** The bytes of a document of these works. */
export const bytesOf = async (
  format: HandInFormat,
  layout: Layout,
  works: readonly Handed[],
  project: Project = PROJECT,
  leftOut: readonly string[] = [],
): Promise<Uint8Array> => {
  const kind = HAND_INS[format];
  const archive = new Archive();
  let text = '';
  const onePart = {
    add: () => undefined,
    open: () => (more: string) => {
      text += more;
    },
  };
  const writing = kind.start({ project, layout, at: AT, author: 'Mia Teacher' }, kind.isPackage ? archive : onePart);
  for (const work of works) writing.add(work);
  writing.end(leftOut);
  if (!kind.isPackage) return new TextEncoder().encode(text);
  return new Uint8Array(await archive.end(kind.type).arrayBuffer());
};

/** The parts of a document, by their names. */
export const partsOf = async (...given: Parameters<typeof bytesOf>): Promise<Record<string, Uint8Array>> =>
  unzipSync(await bytesOf(...given));

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

/** An XML document as a strict reader has it: what is not well-formed, or names a namespace that it does not declare, throws. */
export const parse = (bytes: Uint8Array): Element => {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const options: SaxesOptions = { xmlns: true };
  const parser = new SaxesParser<typeof options>(options);
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, value]): [string, string] => [
      key,
      typeof value === 'string' ? value : value.value,
    ]);
    const element: Element = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  return root;
};

/** Every element of this name, in the order of the document. */
export const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );

export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
