import type { MediaKind } from '../../signal/signal';
import { documentError } from '../problem';
import type { Parts } from '../zip/parts';
import { type Draft, Flow } from './flow';
import { located } from './media-kind';

const DEPTH_AT_MOST = 100;
const VALUES_AT_MOST = 500_000;

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 1000).trim() : '');

const KIND: Readonly<Record<string, MediaKind>> = { image: 'image', video: 'video', audio: 'sound' };

/** H5P's codes of licenses (h5p-php-library, the semantics of metadata) as people write them. */
const LICENSES: Readonly<Record<string, string>> = {
  'CC PDM': 'Public Domain Mark 1.0',
  PD: 'Public Domain',
  'CC0 1.0': 'CC0 1.0',
};

/**
 * What the fields of a medium say of its rights, as one line of words: the words of a credit are read in one way, wherever they stand.
 * Older content has `copyright`, newer has `metadata` of what the medium is in.
 */
const creditOf = (fields: Json): { text: string; source: string } => {
  const title = textOf(fields.title);
  const authors = Array.isArray(fields.authors)
    ? fields.authors.filter(isObject).map(({ name }) => textOf(name))
    : [textOf(fields.author)];
  const code = textOf(fields.license);
  const version = textOf(fields.version) || textOf(fields.licenseVersion);
  const license = code === '' || code === 'U' || code === 'C' ? '' : (LICENSES[code] ?? `${code} ${version}`.trim());
  const by = authors.filter(Boolean).join(', ');
  const text = [title && `“${title}”`, by && `by ${by}`].filter(Boolean).join(' ');
  return { text: [text, license].filter(Boolean).join(', '), source: textOf(fields.source) };
};

/** Reads interactive content: every object with a path and a type in content/content.json, and the rights in its own fields. */
export const readH5p = async (parts: Parts): Promise<Draft> => {
  const json = await parts.text('content/content.json');
  if (json === null) throw documentError('document-broken', 'content/content.json');
  const flow = new Flow();
  let values = 0;
  const visit = (value: unknown, depth: number, around: Json): void => {
    values += 1;
    if (depth > DEPTH_AT_MOST || values > VALUES_AT_MOST) throw documentError('document-endless');
    if (Array.isArray(value)) for (const each of value) visit(each, depth + 1, around);
    if (!isObject(value)) return;
    const outer = isObject(value.metadata) ? { ...value, rights: value.metadata } : around;
    const { path, mime } = value;
    const kind = typeof mime === 'string' ? KIND[mime.split('/')[0] ?? ''] : undefined;
    if (typeof path === 'string' && kind) {
      const own = isObject(value.copyright) ? creditOf(value.copyright) : { text: '', source: '' };
      const rights = isObject(outer.rights) ? creditOf(outer.rights) : { text: '', source: '' };
      const { text, source } = own.text || own.source ? own : rights;
      const block = flow.begin('caption');
      flow.medium({ kind, ...located(path, (name) => `content/${name.split('#')[0]}`), alt: textOf(around.alt) });
      flow.text(text);
      if (/^https?:\/\//i.test(source)) block.links.push({ text: '', address: source });
      else if (source) flow.text(`. ${source}`);
      flow.end();
      return;
    }
    const next =
      typeof value.alt === 'string' || outer !== around ? { ...outer, alt: value.alt ?? around.alt } : around;
    for (const each of Object.values(value)) visit(each, depth + 1, next);
  };
  try {
    visit(JSON.parse(json), 0, {});
  } catch (error) {
    if (error instanceof SyntaxError) throw documentError('document-broken', error.message);
    throw error;
  }
  return { units: [{ place: { in: 'activity', number: null }, blocks: flow.blocks }], notes: new Map(), rights: [] };
};
