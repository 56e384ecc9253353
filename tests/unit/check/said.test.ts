import { describe, expect, it } from '@jest/globals';
import type { Medium } from '../../../src/check/medium';
import { readSaid } from '../../../src/check/said';

const creatorIn = (text: string): string | undefined => {
  const medium: Medium = {
    ...{ kind: 'image', address: null, part: 'a.png', alt: '', number: 1 },
    place: { in: 'text', number: null, heading: '' },
    beside: [{ how: 'caption', text, links: [] }],
  };
  return readSaid(medium)?.creator?.name;
};

describe('a caption with its license first', () => {
  it.each([
    'CC0 1.0, Ana Duarte',
    'CC0, Ana Duarte, Flickr',
    'Figure 3: A heron. CC0 1.0, Ana Duarte',
    'Heron, CC0 1.0, Ana Duarte',
    '“Heron”, CC BY 4.0, Ana Duarte',
    'Heron (CC0 1.0), Ana Duarte',
  ])('names who stands behind it: %s', (text) => expect(creatorIn(text)).toBe('Ana Duarte'));

  it.each(['A heron, CC BY 4.0, cropped', 'A heron, CC BY 4.0, Wikimedia Commons', 'CC0 1.0'])(
    'names nobody where nobody stands there: %s',
    (text) => expect(creatorIn(text)).toBeUndefined(),
  );
});
