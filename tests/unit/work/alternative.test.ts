import { describe, expect, it } from '@jest/globals';
import { areAlternatives } from '../../../src/work/alternative';
import { BY, BY_SA, statement } from './observation';

/** Whether two licenses, with these words between, are offered to choose from. */
const offered = (between: string, first = 'GFDL', second = 'CC BY-SA 3.0') =>
  areAlternatives(
    statement(BY, first, { before: 'Photo: Ann Lee, ' }),
    statement(BY_SA, second, { before: `Photo: Ann Lee, ${first}${between}` }),
  );

describe('two licenses in one line', () => {
  it.each([
    ' or ',
    ' and/or ',
    ' oder ',
    ', ',
    ' / ',
    ' und ',
    ' ou ',
    ' o ',
    ' lub ',
    ' または ',
    ') and (',
    ' 1.2 or later, ',
  ])('are alternatives with “%s” between them', (between) => expect(offered(between)).toBe(true));

  it.each([' under the terms of which Bob made a film, ', '; text: ', '. The text is under ', ' – Bild 2: Bob Ray, '])(
    'are of two works with “%s” between them',
    (between) => expect(offered(between)).toBe(false),
  );

  it('are alternatives where the words of the first run on behind its name', () => {
    expect(offered('', 'GFDL or ')).toBe(true);
    expect(offered('', 'GFDL. Text by Bob, ')).toBe(false);
  });
});

describe('two licenses in different lines', () => {
  it('are of two works', () => {
    const one = statement(BY, 'CC BY 4.0', { before: 'Photo: Ann Lee, ' });
    const other = statement(BY_SA, 'CC BY-SA 3.0', { before: 'Photo: Ann Lee, CC BY 4.0\nor ' });
    expect(areAlternatives(one, other)).toBe(false);
  });

  it('are of two works where the first is not named before the second', () => {
    expect(areAlternatives(statement(BY, 'CC BY 4.0'), statement(BY_SA, 'CC BY-SA 3.0', { before: 'or ' }))).toBe(
      false,
    );
  });
});

describe('a license in metadata', () => {
  it('is no alternative: it stands in no line', () => {
    const { context: _, ...meta } = statement(BY, 'CC BY 4.0');
    expect(areAlternatives(meta, statement(BY_SA, 'CC BY-SA 3.0', { before: 'CC BY 4.0 or ' }))).toBe(false);
  });
});
