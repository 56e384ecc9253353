import { linkable } from '../../attribution/linkable';
import { join } from '../../bytes/join';
import { little, readLittle } from '../../bytes/numbers';
import type { Said } from '../export/xmp-properties';
import { carryError } from './carry-problem';

const COMMENTS_AT_MOST = 20_000;

/** What a sound says (https://xiph.org/vorbis/doc/v-comment.html): a name may stand several times. */
const listSaid = ({ title, creators, license, source, terms }: Said): [name: string, value: string | null][] => [
  ['TITLE', title],
  ...creators.map(({ name }): [string, string] => ['ARTIST', name]),
  ['LICENSE', linkable(license.address) ?? license.title],
  ['COPYRIGHT', terms],
  ['CONTACT', linkable(creators[0]?.address ?? null)],
  ['SOURCE', linkable(source)],
];

/** Of these, what another says does not stand for what we say: both stay, and whoever reads them sees both. */
const BESIDE = new Set(['ARTIST', 'LICENSE', 'COPYRIGHT']);

/** The comments' own bytes, and where they end: behind them a packet may have more. */
const readComments = (bytes: Uint8Array): { list: string[]; end: number; count: number } => {
  const start = 4 + readLittle(bytes, 0, 4);
  const count = readLittle(bytes, start, 4);
  const list: string[] = [];
  let at = start + 4;
  for (let i = 0; i < count; i += 1) {
    const to = at + 4 + readLittle(bytes, at, 4);
    if (at + 4 > bytes.length || to > bytes.length || i >= COMMENTS_AT_MOST) throw carryError('broken', 'Vorbis');
    // A cover is a comment too, of megabytes: of that its name is enough.
    list.push(new TextDecoder().decode(bytes.subarray(at + 4, Math.min(to, at + 20_000))));
    at = to;
  }
  if (at > bytes.length) throw carryError('broken', 'Vorbis');
  return { list, end: at, count };
};

/**
 * A list of comments that says this; those that are there stay as they are.
 * @param bytes the list, with whatever is behind it; empty where there is none yet
 * @throws CarryProblem broken
 */
export const addComments = (bytes: Uint8Array, said: Said): Uint8Array<ArrayBuffer> => {
  const given = bytes.length > 0 ? bytes : join([little(VENDOR.length, 4), VENDOR, little(0, 4)]);
  const { list, end, count } = readComments(given);
  const known = list.map((comment) => {
    const at = comment.indexOf('=');
    return [comment.slice(0, Math.max(at, 0)).toUpperCase(), comment.slice(at + 1)] as const;
  });
  const added = listSaid(said)
    .filter(
      ([name, value]) => value && !known.some(([other, its]) => other === name && (!BESIDE.has(name) || its === value)),
    )
    .map(([name, value]) => new TextEncoder().encode(`${name}=${value}`));
  const at = 4 + readLittle(given, 0, 4);
  return join([
    ...[given.subarray(0, at), little(count + added.length, 4), given.subarray(at + 4, end)],
    ...added.flatMap((comment) => [little(comment.length, 4), comment]),
    given.subarray(end),
  ]);
};

/** Who wrote the list, where nobody had. */
const VENDOR = new TextEncoder().encode('Commoner');
