import { isFileName } from '../work/file-words';
import { isListHeading, linesOf, namesLicense, type Words } from './credit-words';
import { besideInText, CAPTIONS_AT_MOST, NEAR_LENGTH, type Notes } from './in-text';
import { isMeant, numberIn } from './list-line';
import { type Beside, MEDIA_AT_MOST, type Medium } from './medium';
import { besideOnSlide } from './on-slide';
import type { Block, Draft, Unit } from './read/flow';

/** Media with the words that may credit them, and the lines of lists that nobody on the document is sure to be meant by. */
interface Gathered {
  media: Medium[];
  lines: Words[];
}

/** Which of several pictures that share these words a block's picture is: those of its own block, or in a row above the same caption. */
const turnOf = (sharing: ReadonlyMap<Block, number[]>, block: Block, number: number): Beside['turn'] => {
  const all = sharing.get(block) ?? [];
  return all.length > 1 ? { at: all.indexOf(number), of: all.length } : undefined;
};

interface Pending {
  medium: Medium;
  blocks: [Beside['how'], Block][];
}

const readUnit = ({ place, blocks }: Unit, first: number, notes: Notes): Pending[] => {
  let heading = '';
  const isSlide = place.in === 'slide' || place.in === 'layout' || place.in === 'master';
  if (isSlide) heading = blocks.find(({ role }) => role === 'heading')?.text.trim() ?? '';
  const pending: Pending[] = [];
  for (const [i, block] of blocks.entries()) {
    if (!isSlide && block.role === 'heading') heading = block.text.replace(/\s+/g, ' ').trim();
    for (const found of block.media) {
      const medium: Medium = {
        ...found,
        // A program's name for a file says nothing of what is seen.
        alt: isFileName(found.alt) ? '' : found.alt,
        number: first + pending.length,
        place: { ...place, heading: heading.slice(0, 200) },
        beside: [],
      };
      pending.push({ medium, blocks: isSlide ? besideOnSlide(blocks, block) : besideInText(blocks, i, notes) });
    }
  }
  return pending;
};

/** Lines that may be of a list of credits: of blocks that are nobody's, name a license, or stand under a heading that says so. */
const listLines = (units: readonly Unit[], taken: ReadonlySet<Block>): Words[] =>
  units.flatMap(({ blocks }) => {
    let isList = false;
    return blocks.flatMap((block) => {
      if (block.role === 'heading') isList = isListHeading(block.text);
      const lines = linesOf(block);
      if (taken.has(block)) return [];
      return lines.filter((line) => isList || (line.text.length <= NEAR_LENGTH && namesLicense(line)));
    });
  });

/** Says what stands beside each picture, film and sound of a document. */
export const gather = ({ units, notes }: Draft): Gathered => {
  const pending: Pending[] = [];
  for (const unit of units) {
    if (pending.length >= MEDIA_AT_MOST) break;
    pending.push(...readUnit(unit, pending.length + 1, notes));
  }
  const sharing = new Map<Block, number[]>();
  for (const { medium, blocks } of pending)
    for (const [, block] of blocks) sharing.set(block, [...(sharing.get(block) ?? []), medium.number]);
  // A text with more credits than pictures beside it is a list, wherever it stands.
  const taken = new Set(
    [...sharing]
      .filter(([block, all]) => linesOf(block).filter(namesLicense).length <= all.length)
      .map(([block]) => block),
  );
  const lines = listLines(units, taken);
  const numbered = pending.some(({ blocks }) => blocks.some(([, { text }]) => numberIn(text) !== null));
  const media = pending.slice(0, MEDIA_AT_MOST).map(({ medium, blocks }): Medium => {
    const near = blocks.map(([how, block]): Beside => {
      const turn = turnOf(sharing, block, medium.number);
      return { how, text: block.text.trim(), links: block.links, ...(turn ? { turn } : {}) };
    });
    const noted = blocks.flatMap(([, block]) =>
      block.notes.flatMap((id): Beside[] => {
        const note = notes.get(id);
        return note ? [{ how: 'note', text: note.text.trim(), links: note.links }] : [];
      }),
    );
    const beside = [...near, ...noted].filter(({ text, links }) => text !== '' || links.length > 0);
    const far = lines
      .filter((line) => isMeant(line, medium, beside, numbered))
      .slice(0, CAPTIONS_AT_MOST)
      .map(({ text, links }): Beside => ({ how: 'list', text: text.trim(), links: [...links] }));
    return { ...medium, beside: [...beside, ...far] };
  });
  return { media, lines };
};
