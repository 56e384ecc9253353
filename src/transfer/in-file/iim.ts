import { md5 } from '@noble/hashes/legacy.js';
import { join } from '../../bytes/join';
import { isAt, letters } from '../../bytes/letters';
import { big, readBig } from '../../bytes/numbers';
import type { Property } from '../export/xmp-properties';

/** The datasets of IPTC IIM 4.2, record 2, beside the property of XMP that says the same, with the bytes that each has at most. */
const DATASETS: readonly [dataset: number, name: Property['name'], length: number][] = [
  [5, 'dc:title', 64],
  [80, 'dc:creator', 32],
  [110, 'photoshop:Credit', 32],
  [116, 'dc:rights', 128],
];

/** What a segment of a JPEG with resources begins with. */
const HEAD = 'Photoshop 3.0\0';
const IIM = 0x0404;
const DIGEST = 0x0425;
const UTF_8 = Uint8Array.of(0x1b, 0x25, 0x47);
const RESOURCES_AT_MOST = 1000;
const DATASETS_AT_MOST = 2000;

interface Resource {
  id: number;
  from: number;
  to: number;
  data: Uint8Array;
}

/** The resources of Photoshop in a segment of a JPEG (Adobe Photoshop File Formats, Image Resource Blocks); null for what is none. */
const listResources = (content: Uint8Array): Resource[] | null => {
  const resources: Resource[] = [];
  for (let at = HEAD.length; at < content.length; ) {
    if (!isAt(content, at, '8BIM') || resources.length >= RESOURCES_AT_MOST) return null;
    const name = content[at + 6] ?? 0;
    const head = at + 6 + name + 1 + ((name + 1) % 2);
    const size = readBig(content, head, 4);
    const data = head + 4;
    if (data + size > content.length) return null;
    const to = Math.min(data + size + (size % 2), content.length);
    resources.push({ id: readBig(content, at + 4, 2), from: at, to, data: content.subarray(data, data + size) });
    at = to;
  }
  return resources;
};

interface Dataset {
  record: number;
  dataset: number;
  data: Uint8Array;
}

const listDatasets = (data: Uint8Array): Dataset[] | null => {
  const datasets: Dataset[] = [];
  let at = 0;
  for (; data[at] === 0x1c && at + 5 <= data.length && datasets.length < DATASETS_AT_MOST; ) {
    const size = readBig(data, at + 3, 2);
    // An extended dataset, of more than 32 KB: none of ours is.
    if (size > 0x7fff || at + 5 + size > data.length) return null;
    datasets.push({
      ...{ record: data[at + 1] ?? 0, dataset: data[at + 2] ?? 0 },
      data: data.subarray(at + 5, at + 5 + size),
    });
    at += 5 + size;
  }
  // Some writers make the length even with a byte of nothing.
  return data.subarray(at).every((byte) => byte === 0) ? datasets : null;
};

const writeDataset = ({ record, dataset, data }: Dataset): Uint8Array =>
  join([Uint8Array.of(0x1c, record, dataset), big(data.length, 2), data]);

export const isResources = (content: Uint8Array): boolean => isAt(content, 0, HEAD);

/** The IIM of such a segment. */
export interface Iim {
  resources: Resource[];
  own: Resource;
  datasets: Dataset[];
  /** What its texts are written in; null where another writer's texts are in something that is not known here. */
  encoding: 'utf-8' | 'latin1' | null;
}

const encodingOf = (datasets: readonly Dataset[]): Iim['encoding'] => {
  const declared = datasets.find(({ record, dataset }) => record === 1 && dataset === 90)?.data;
  if (declared) return declared.length === 3 && UTF_8.every((byte, i) => declared[i] === byte) ? 'utf-8' : null;
  const texts = join(datasets.filter(({ record }) => record === 2).map(({ data }) => data));
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(texts);
    return 'utf-8';
  } catch {
    return 'latin1';
  }
};

/** Reads the IIM of a segment; null where it has none, or is broken: it is left as it is then. */
export const readIim = (content: Uint8Array): Iim | null => {
  const resources = listResources(content);
  const own = resources?.find(({ id }) => id === IIM);
  const datasets = own ? listDatasets(own.data) : null;
  return resources && own && datasets ? { resources, own, datasets, encoding: encodingOf(datasets) } : null;
};

/** What IIM says where XMP would say the same. */
export const saidByIim = ({ datasets, encoding }: Iim, property: Property): string[] => {
  const [dataset] = DATASETS.find(([, name]) => name === property.name) ?? [];
  if (dataset === undefined || encoding === null) return [];
  return datasets
    .filter((each) => each.record === 2 && each.dataset === dataset)
    .map(({ data }) => new TextDecoder(encoding === 'latin1' ? 'iso-8859-1' : 'utf-8').decode(data).trim())
    .filter((text) => text !== '');
};

/** A text in so many bytes at most, with no letter cut in two; null where it cannot be written so. */
const encode = (text: string, length: number, encoding: 'utf-8' | 'latin1'): Uint8Array | null => {
  if (encoding === 'latin1') return /[^\0-\xff]/.test(text) ? null : letters(text).subarray(0, length);
  const bytes = new TextEncoder().encode(text);
  let end = Math.min(length, bytes.length);
  while (end > 0 && end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
};

/** Whether both say the same; what has no room for all of a text says the front of it. */
const isSame = (said: string, value: string, length: number): boolean =>
  said === value || (value.startsWith(said) && new TextEncoder().encode(said).length > length - 4);

/**
 * The segment with what XMP says, where IIM does not say it yet: both have to agree (MWG, Guidelines for Handling Image Metadata 2.0,
 * 5.2). Its own datasets stay. The sum by which a reader sees that XMP knows of them is made anew where it was right.
 */
export const writeIim = (content: Uint8Array, iim: Iim, properties: readonly Property[]): Uint8Array => {
  const { resources, own, datasets, encoding } = iim;
  if (encoding === null) return content;
  const added = DATASETS.flatMap(([dataset, name, length]): Dataset[] => {
    const property = properties.find((each) => each.name === name);
    const said = property ? saidByIim(iim, property) : [];
    if (!property || (said.length > 0 && property.form !== 'list')) return [];
    return property.values.flatMap((value) => {
      const data = encode(value, length, encoding);
      return data && !said.some((each) => isSame(each, value, length)) ? [{ record: 2, dataset, data }] : [];
    });
  });
  if (added.length === 0) return content;
  const declares = datasets.some(({ record, dataset }) => record === 1 && dataset === 90);
  const marked: Dataset[] = encoding === 'utf-8' && !declares ? [{ record: 1, dataset: 90, data: UTF_8 }] : [];
  const all = join([...marked, ...datasets, ...added].map(writeDataset));
  const wasRight = (data: Uint8Array) => md5(own.data).every((byte, i) => data[i] === byte);
  const write = ({ id, from, to, data }: Resource): Uint8Array => {
    if (id === IIM && from === own.from) return resource(IIM, all);
    return id === DIGEST && wasRight(data) ? resource(DIGEST, md5(all)) : content.subarray(from, to);
  };
  return join([content.subarray(0, HEAD.length), ...resources.map(write)]);
};

const resource = (id: number, data: Uint8Array): Uint8Array =>
  join([letters('8BIM'), big(id, 2), new Uint8Array(2), big(data.length, 4), data, new Uint8Array(data.length % 2)]);
