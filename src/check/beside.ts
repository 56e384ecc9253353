import { isFileName } from '../work/file-words';
import { CAPTIONS_AT_MOST, NEAR_LENGTH, type Notes } from './captions';
import { isListHeading, linesOf, namesLicense, type Words } from './credit-words';
import { deal } from './deal';
import { besideInText } from './in-text';
import { isMeant, numberIn } from './list-line';
import { type Beside, MEDIA_AT_MOST, type Medium } from './medium';
import { besideOnSlide } from './on-slide';
import type { Block, Draft, Unit } from './read/flow';

/** Media with the words that may credit them, and the lines of lists that nobody on the document is sure to be meant by. */
interface Gathered {
  media: Medium[];
  lines: Words[];
}

interface Pending {
  medium: Medium;
  /** The block that it stands in. */
  own: Block;
  blocks: [Beside['how'], Block][];
}

const readUnit = ({ place, blocks }: Unit, first: number, notes: Notes): Pending[] => {
  let heading = '';
  const isSlide = place.in === 'slide' || place.in === 'layout' || place.in === 'master';
  if (isSlide) heading = blocks.find(({ role }) => role === 'heading')?.text.trim() ?? '';
  const inText = isSlide ? null : besideInText(blocks, notes);
  const pending: Pending[] = [];
  for (const block of blocks) {
    if (!isSlide && block.role === 'heading') heading = block.text.replace(/\s+/g, ' ').trim();
    if (block.media.length === 0) continue;
    const own = inText?.get(block) ?? besideOnSlide(blocks, block);
    for (const found of block.media) {
      const medium: Medium = {
        ...found,
        // A program's name for a file says nothing of what is seen.
        alt: isFileName(found.alt) ? '' : found.alt,
        number: first + pending.length,
        place: { ...place, heading: heading.slice(0, 200) },
        beside: [],
      };
      pending.push({ medium, own: block, blocks: own });
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

/** What several media have of words that they share: their own part by its place, or the credit whose turn it is. Null for what is unclear. */
const share = (words: Words, how: Beside['how'], sharing: readonly Pending[]): Map<Pending, Beside | null> => {
  const dealt = deal(
    words,
    sharing.map(({ own }) => own),
  );
  const of = sharing.length;
  return new Map(
    sharing.map((pending, at): [Pending, Beside | null] => {
      const part = dealt === null ? words : (dealt[at] ?? null);
      const turn = dealt === null && of > 1 ? { turn: { at, of } } : {};
      return [pending, part && { how, text: part.text.trim(), links: [...part.links], ...turn }];
    }),
  );
};

/** Words that are shared, with those who share them. */
const groupBy = <Key extends Words>(pairs: Iterable<[Key, Pending]>): Map<Key, Pending[]> => {
  const groups = new Map<Key, Pending[]>();
  for (const [key, pending] of pairs) groups.set(key, [...(groups.get(key) ?? []), pending]);
  return groups;
};

/** Says what stands beside each picture, film and sound of a document. */
export const gather = ({ units, notes }: Draft): Gathered => {
  const all: Pending[] = [];
  for (const unit of units) {
    if (all.length >= MEDIA_AT_MOST) break;
    all.push(...readUnit(unit, all.length + 1, notes));
  }
  const sharing = groupBy(all.flatMap((each) => each.blocks.map(([, block]): [Block, Pending] => [block, each])));
  const shared = new Map([...sharing].map(([block, own]) => [block, share(block, 'near', own)]));
  const isDealt = (block: Block): boolean =>
    [...(shared.get(block)?.values() ?? [])].some((each) => each?.turn === undefined);
  // A text with more credits than pictures beside it is a list, wherever it stands; but not where it tells whose they are.
  const taken = new Set(
    [...sharing]
      .filter(
        ([block, own]) =>
          linesOf(block).filter(namesLicense).length <= own.length || (own.length > 1 && isDealt(block)),
      )
      .map(([block]) => block),
  );
  const lines = listLines(units, taken);
  const numbered = all.some(({ blocks }) => blocks.some(([, { text }]) => numberIn(text) !== null));
  const told = all.slice(0, MEDIA_AT_MOST).map((each) => {
    const near = each.blocks.flatMap(([how, block]): Beside[] => {
      const own = shared.get(block)?.get(each) ?? null;
      if (own === null) each.medium.unclear = block.text.trim();
      return own ? [{ ...own, how }] : [];
    });
    const noted = each.blocks.flatMap(([, block]) =>
      block.notes.flatMap((id): Beside[] => {
        const note = notes.get(id);
        return note ? [{ how: 'note', text: note.text.trim(), links: note.links }] : [];
      }),
    );
    return { each, beside: [...near, ...noted].filter(({ text, links }) => text !== '' || links.length > 0) };
  });
  const meant = groupBy(
    told.flatMap(({ each, beside }) =>
      lines
        .filter((line) => isMeant(line, each.medium, beside, numbered))
        .slice(0, CAPTIONS_AT_MOST)
        .map((line): [Words, Pending] => [line, each]),
    ),
  );
  const far = new Map<Pending, Beside[]>();
  for (const [line, own] of meant)
    for (const [each, words] of deal(
      line,
      own.map((pending) => pending.own),
    )
      ? share(line, 'list', own)
      : alone(line, own)) {
      if (words === null) each.medium.unclear = line.text.trim();
      else far.set(each, [...(far.get(each) ?? []), words]);
    }
  // What an audience sees comes before what only the notes say.
  const inOrder = (all: readonly Beside[]): Beside[] => [
    ...all.filter(({ how }) => how !== 'speaker'),
    ...all.filter(({ how }) => how === 'speaker'),
  ];
  const media = told.map(
    ({ each, beside }): Medium => ({ ...each.medium, beside: inOrder([...beside, ...(far.get(each) ?? [])]) }),
  );
  return { media, lines };
};

/** A line of a list as it is, for each medium that it is about. */
const alone = ({ text, links }: Words, own: readonly Pending[]): [Pending, Beside][] =>
  own.map((each) => [each, { how: 'list', text: text.trim(), links: [...links] }]);
