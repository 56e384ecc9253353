import type { Credited, KeptWork } from '../../library/entry';
import { fromAddress } from '../../license/from-address';
import type { Work, WorkKind } from '../../work/work';
import { addressIn, creatorsIn, listIn, type Named, namedBy, weighNamed } from './cell';
import { ADDRESS_PARTS, type Part } from './columns';
import { kindFrom } from './kind-from';
import type { Reference } from './reference';
import { archivedIn, creditOfRow, permissionIn, useIn } from './use-of-row';

/** For each part of a reference the places of its columns, in their order. */
export type Places = Partial<Record<Part, number[]>>;

/** A row as a reference, and the places of the cells that nothing was made of. */
export interface RowRead {
  reference: Reference;
  unused: number[];
  /** What makes a credit of the work, where the row is one. */
  credit?: (work: KeptWork) => Credited;
}

const ENDINGS: readonly [ending: RegExp, kind: WorkKind][] = [
  [/\.(?:jpe?g|png|gif|svg|webp|avif|tiff?)$/i, 'image'],
  [/\.(?:mp4|webm|ogv|mov|mkv)$/i, 'video'],
  [/\.(?:mp3|og[ga]|opus|wav|flac|m4a)$/i, 'sound'],
];

/** The kind that the column says, or the ending of an address. */
const kindOf = (said: string, addresses: readonly string[]): WorkKind => {
  if (said) return kindFrom(said);
  const paths = addresses.map((address) => new URL(address).pathname);
  return ENDINGS.find(([ending]) => paths.some((path) => ending.test(path)))?.[1] ?? 'other';
};

interface Placed {
  place: number;
  part: Part;
  address: string;
}

/** A site's front page is where a work was looked for, and not where it is. */
const isFront = ({ address }: Placed): boolean => /^https?:\/\/[^/]+\/?$/.test(address);

/** Where a work lives, and its own file where another column has that. */
const choose = (found: readonly Placed[]): { source?: string; file?: string } => {
  const source = found.find((each) => !isFront(each)) ?? found[0];
  if (!source) return {};
  const others = found.filter((each) => each.address !== source.address && !isFront(each));
  const file =
    others.find(({ part }) => part === 'file') ??
    (source.part === 'source' ? others.find(({ part }) => part === 'url') : undefined);
  return { source: source.address, ...(file && { file: file.address }) };
};

/** Texts that a guard of works lets in as notices. */
const NOTICE = /^(?=.{1,1000}$).*(?:©|\(c\)|copyright)/is;

/**
 * Reads a row under headings that people or programs wrote. The address of a license is what a work is licensed under, whatever column it stands
 * in, and never where it lives.
 */
export const readRow = (places: Places, cells: readonly string[], line: number): RowRead => {
  const used = new Set<number>();
  const filled = (...parts: Part[]): [place: number, text: string][] =>
    parts
      .flatMap((part) => places[part] ?? [])
      .map((place): [number, string] => [place, (cells[place] ?? '').trim()])
      .filter(([, text]) => text !== '');
  const take = (all: readonly [place: number, text: string][]): string[] =>
    all.map(([place, text]) => {
      used.add(place);
      return text;
    });

  const found: Placed[] = [];
  const deeds: [place: number, text: string][] = [];
  for (const part of ADDRESS_PARTS)
    for (const [place, text] of filled(part)) {
      const address = addressIn(text);
      if (address && fromAddress(address)) deeds.push([place, text]);
      else if (address) found.push({ place, part, address });
    }
  const { source, file } = choose(found);
  for (const { place, address } of found) if (address === source || address === file) used.add(place);

  const versions = filled('license-version', 'version').slice(0, 1);
  const isOwn = places['license-version'] !== undefined;
  const named: Named[] = [];
  const notices: string[] = [];
  const stated = [...filled('rights'), ...deeds, ...filled('extra')];
  for (const [place, text] of stated) {
    const license = namedBy(text, versions[0]?.[1] ?? '', isOwn);
    if (license) named.push(license);
    else if (NOTICE.test(text)) notices.push(text);
    else continue;
    used.add(place);
  }
  const license = weighNamed(named);
  if (named.some(({ isJoined }) => isJoined)) take(versions);

  const [title = ''] = take([...filled('title'), ...filled('thing').filter(([place]) => !used.has(place))].slice(0, 1));
  const [kind = ''] = take(filled('kind').slice(0, 1));
  const one = (part: Part): string => filled(part)[0]?.[1] ?? '';
  const usage = useIn({ where: one('where'), number: one('number'), manner: one('manner'), changes: one('changes') });
  for (const part of usage?.read ?? []) take(filled(part).slice(0, 1));
  const permission = permissionIn(one('permission'));
  if (permission) take(filled('permission').slice(0, 1));
  const archivedCopy = archivedIn(one('archived'));
  if (archivedCopy) take(filled('archived').slice(0, 1));
  const work: Partial<Work> = {
    notices,
    conflicts: license?.conflicts ?? [],
    ...(source && file && { about: 'part', address: file, source, page: { address: source, title: '' } }),
  };
  return {
    reference: {
      line,
      title: title || null,
      creators: creatorsIn(take(filled('creators')), take(filled('creator-address'))),
      address: file ?? source ?? null,
      kind: kindOf(kind, [file ?? '', source ?? ''].filter(Boolean)),
      rights: license ? [license.best.words] : stated.map(([, text]) => text),
      note: take(filled('note')).join('\n'),
      tags: take(filled('tags')).flatMap(listIn),
      words: cells.join(', '),
      work,
      said: { ...(permission && { permission }), ...(archivedCopy && { archivedCopy }) },
    },
    ...(usage && { credit: creditOfRow(usage.use) }),
    unused: cells.flatMap((cell, place) => (cell.trim() !== '' && !used.has(place) ? [place] : [])),
  };
};
