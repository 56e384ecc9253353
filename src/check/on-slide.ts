import { namesLicense, namesMaker } from './credit-words';
import type { Beside } from './medium';
import { saysOwn } from './own-words';
import { partCaption } from './part-caption';
import type { Block, Box } from './read/flow';

/** How far apart two boxes are: 0 where they touch or overlap. */
const apart = (one: Box, other: Box): number => {
  const across = Math.max(0, one[0] - other[2], other[0] - one[2]);
  const down = Math.max(0, one[1] - other[3], other[1] - one[3]);
  return across + down;
};

const distance = (one: Block, other: Block): number => (one.box && other.box ? apart(one.box, other.box) : Infinity);

/**
 * What may credit a picture on its slide: its own words, the texts that are nearer to it than to any other picture, and the notes. Where nobody
 * knows where things stand, each text is beside each picture.
 */
export const besideOnSlide = (blocks: readonly Block[], own: Block): [Beside['how'], Block][] => {
  const pictures = blocks.filter(({ media }) => media.length > 0);
  const isNearest = (text: Block): boolean => {
    const mine = distance(text, own);
    return pictures.every((other) => other === own || distance(text, other) >= mine);
  };
  const texts = blocks.filter(
    (block) => block !== own && block.media.length === 0 && block.role !== 'heading' && block.text.trim() !== '',
  );
  const credits = texts.filter((block) => namesLicense(block) || namesMaker(block) || saysOwn(block.text));
  const ownWords: [Beside['how'], Block][] = own.text.trim() || own.links.length > 0 ? [['near', own]] : [];
  return [
    ...ownWords,
    ...credits
      // What speaks of places is of all pictures on the slide: it is dealt out by them.
      .filter((block) => block.role === 'speaker' || partCaption(block) !== null || isNearest(block))
      .map((block): [Beside['how'], Block] => [block.role === 'speaker' ? 'speaker' : 'slide', block]),
  ];
};
