import { findLabels } from '../work/maker-labels';
import { isOfWhole, namesLicense, namesMaker, type Words } from './credit-words';
import { numberIn } from './list-line';
import type { Beside } from './medium';
import { saysOwn } from './own-words';
import { partCaption } from './part-caption';
import { pointsTo } from './place-words';
import type { Block } from './read/flow';

/** Captions that may follow one another at one picture. */
export const CAPTIONS_AT_MOST = 3;
const EMPTY_AT_MOST = 2;
/** Characters of a paragraph that may be a credit. */
export const NEAR_LENGTH = 600;

/** The notes of a document by their ids. */
export type Notes = ReadonlyMap<string, Block>;
const NO_WORDS: Words = { text: '', links: [] };

/** A caption or credit of a picture, with how it stands to it. */
export type Beheld = [how: Beside['how'], block: Block];

const isEmpty = ({ text, media }: Block): boolean => text.trim() === '' && media.length === 0;
const isCredit = (block: Block): boolean =>
  block.text.length <= NEAR_LENGTH &&
  (namesLicense(block) || namesMaker(block) || saysOwn(block.text)) &&
  !isOfWhole(block.text);

/** What says by itself that it is a picture's, also where it stands above: a caption, a figure's number, a label, a title in quotes. */
const isStrong = (block: Block): boolean => {
  const text = block.text.trim();
  const label = findLabels(text)[0];
  return (
    block.role === 'caption' ||
    pointsTo(text) !== null ||
    numberIn(text.slice(0, 20)) !== null ||
    /^[“"„«「『]/.test(text) ||
    (label !== undefined && label.begin === 0 && label.isMaker && !label.isParticle && !label.isHolder)
  );
};

/** Pictures and captions that stand one after the other, with nothing else between: pictures in a row, and captions in a row, are one link. */
interface Link {
  isPicture: boolean;
  blocks: Block[];
}

const chainsOf = (blocks: readonly Block[], notes: Notes, isTaken: (block: Block) => boolean): Link[][] => {
  // "Boats of oak.¹": the sentence at a picture may lead to its credit.
  const isNoted = (block: Block): boolean =>
    block.text.length <= NEAR_LENGTH && block.notes.some((id) => namesLicense(notes.get(id) ?? NO_WORDS));
  const chains: Link[][] = [];
  let chain: Link[] = [];
  let empty = 0;
  const end = (): void => {
    if (chain.some(({ isPicture }) => isPicture)) chains.push(chain);
    [chain, empty] = [[], 0];
  };
  for (const block of blocks) {
    if (isEmpty(block)) {
      empty += 1;
      if (empty > EMPTY_AT_MOST) end();
      continue;
    }
    const isPicture = block.media.length > 0;
    const isPart =
      isPicture || block.role === 'caption' || (block.role !== 'heading' && (isCredit(block) || isNoted(block)));
    if (!isPart || isTaken(block)) {
      end();
      continue;
    }
    empty = 0;
    const last = chain.at(-1);
    if (last?.isPicture === isPicture) last.blocks.push(block);
    else chain.push({ isPicture, blocks: [block] });
  }
  end();
  return chains;
};

type Side = 'above' | 'below';

/** On which side of its pictures a chain has its captions, where it says so itself. */
const sideOf = (chain: readonly Link[]): Side | null => {
  const [first, last] = [chain[0] as Link, chain.at(-1) as Link];
  if (first.isPicture === last.isPicture) return null;
  if (first.isPicture) return 'below';
  const captions = chain.filter(({ isPicture }) => !isPicture);
  return captions.every(({ blocks }) => isStrong(blocks.at(-1) as Block)) ? 'above' : null;
};

/** Of captions in a row those that belong together: all that the document calls captions, or one that is a credit. */
const together = (blocks: readonly Block[]): Beheld[] => {
  const captions: Beheld[] = [];
  for (const block of blocks) {
    if (block.role !== 'caption') break;
    captions.push(['caption', block]);
  }
  const [first] = blocks;
  if (captions.length === 0 && first) return [['near', first]];
  const next = blocks[captions.length];
  if (next && pointsTo(next.text) === 'above') captions.push(['near', next]);
  return captions.slice(0, CAPTIONS_AT_MOST);
};

/** Puts the captions of a link to the pictures on one side of it. What points to the other side goes there. */
const take = (
  links: { before: Link | undefined; own: Link; after: Link | undefined },
  side: Side,
  found: Map<Block, Beheld[]>,
) => {
  const { before, own, after } = links;
  const give = (pictures: Link | undefined, captions: Beheld[], isAfter: boolean): void => {
    if (!pictures || captions.length === 0) return;
    // A caption that speaks of places is of all pictures in the row; any other of the nearest one.
    const isShared = captions.some(([, block]) => partCaption(block) !== null);
    const nearest = isAfter ? pictures.blocks.at(-1) : pictures.blocks[0];
    for (const block of isShared ? pictures.blocks : [nearest as Block])
      found.set(block, [...(found.get(block) ?? []), ...captions].slice(0, CAPTIONS_AT_MOST));
  };
  const pointing = own.blocks.map((block) => pointsTo(block.text));
  const up = own.blocks.filter((_, i) => pointing[i] === 'above');
  const down = own.blocks.filter((_, i) => pointing[i] === 'below');
  const rest = own.blocks.filter((_, i) => pointing[i] === null);
  const asNear = (blocks: readonly Block[]): Beheld[] =>
    blocks.map((block) => [block.role === 'caption' ? 'caption' : 'near', block]);
  if (side === 'below') {
    // Where one says that it is of the picture above, what follows it is not.
    const mine = before ? together(up.length > 0 ? rest.filter(({ role }) => role === 'caption') : rest) : [];
    give(before, [...mine, ...asNear(up)], true);
    const left = rest.filter((block) => !mine.some(([, taken]) => taken === block));
    const last = left.at(-1);
    // What nobody above has taken is of the picture below where it says that it is a picture's.
    const isNext = last !== undefined && last === own.blocks.at(-1) && isStrong(last);
    give(after, [...asNear(down), ...(isNext && down.length === 0 ? asNear([last]) : [])], false);
  } else {
    give(before, asNear(up), true);
    const captions = rest.filter(({ role }) => role === 'caption');
    give(after, [...asNear(down), ...asNear(captions.length > 0 ? captions : rest.slice(-1))], false);
  }
};

/**
 * The captions of all pictures of a unit but those that are taken: they and their captions are of figures. Where captions stand between pictures, the ends of the row say
 * whether they are of the picture above or below; where those do not, the rest of the unit does; else they are of the picture above.
 */
export const captionsOf = (
  blocks: readonly Block[],
  notes: Notes,
  isTaken: (block: Block) => boolean,
): ReadonlyMap<Block, Beheld[]> => {
  const chains = chainsOf(blocks, notes, isTaken);
  const sides = chains.map(sideOf);
  const count = (side: Side): number => sides.filter((own) => own === side).length;
  const usual: Side = count('above') > count('below') ? 'above' : 'below';
  const found = new Map<Block, Beheld[]>();
  for (const [i, chain] of chains.entries())
    for (const [at, own] of chain.entries())
      if (!own.isPicture) take({ before: chain[at - 1], own, after: chain[at + 1] }, sides[i] ?? usual, found);
  return found;
};
