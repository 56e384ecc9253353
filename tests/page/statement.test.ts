import { describe, expect, it } from '@jest/globals';
import { collectStatements, STATEMENTS_AT_MOST } from '../../content/collect/statement';
import { elementAt } from '../../content/read/place';
import { gather, parsePage, readFixture } from './read-fixture';

const page = readFixture('statement');
const signals = gather(collectStatements, page, () => undefined);
const about = (part: string) => signals.find(({ value, words }) => value.includes(part) || words.includes(part));

describe('statements in the text of a page', () => {
  it('finds links, badges and words in the order of the page, and nothing in code, templates or lists to choose from', () => {
    expect(signals.map(({ value }) => value)).toEqual([
      'Creative Commons were new.',
      'https://creativecommons.org/licenses/by/2.0/',
      'CC BY-SA 3.0',
      'https://creativecommons.org/licenses/by/4.0/',
      'https://creativecommons.org/licenses/by-sa/4.0/deed.de',
    ]);
  });

  it('says what stands before, and which picture it may be about', () => {
    expect(about('/by/2.0/')?.context).toMatchObject({
      before: expect.stringMatching(/￼\n?Photo: Ann Lee, $/),
      within: ['link', 'caption', 'figure', 'article'],
      media: [{ address: 'https://site.example/cat.jpg', how: 'figure', media: 'image', label: 'A cat' }],
      links: [{ text: 'Ann Lee', address: 'https://people.example/ann' }],
    });
  });

  it('finds the address of a picture that is loaded later', () => {
    expect(about('CC BY-SA 3.0')?.context?.media).toMatchObject([{ address: 'https://site.example/dog.jpg' }]);
  });

  it('says where it stands: a footer, a reader’s comment', () => {
    expect(about('by-sa/4.0')?.context).toMatchObject({ rel: ['license', 'noopener'], within: ['link', 'footer'] });
    expect(about('by-sa/4.0')?.context?.badge).toContain('licensebuttons');
    expect(about('/by/4.0/')?.context?.within).toContain('comment');
  });

  it('tells a label of Local Contexts from a license', () => {
    const labelled = parsePage(
      '<body><p>A song. <a href="https://localcontexts.org/label/tk-attribution/"><img src="tk-a.png" alt="TK Attribution"></a></p>',
    );
    expect(gather(collectStatements, labelled)).toMatchObject([
      { says: 'notice', value: 'https://localcontexts.org/label/tk-attribution/' },
    ]);
  });

  it('gives a place that leads back to the element', () => {
    expect(elementAt(page, about('/by/2.0/')?.place ?? '')?.textContent).toBe('CC BY 2.0');
  });

  it('stops at its limit on a page with 500 license links, and shows that there was more', () => {
    const many = parsePage(`<body>${'<a href="https://creativecommons.org/licenses/by/4.0/">CC</a> '.repeat(500)}`);
    let more = false;
    const found = gather(collectStatements, many, () => {
      more = true;
    });
    expect([found.length, more]).toEqual([STATEMENTS_AT_MOST, true]);
  });

  it('reads a page that is nested very deep', () => {
    const deep = parsePage(
      `<body>${'<div>'.repeat(600)}<a href="https://creativecommons.org/licenses/by/4.0/">CC BY</a>`,
    );
    expect(gather(collectStatements, deep, () => undefined)).toMatchObject([
      { value: 'https://creativecommons.org/licenses/by/4.0/', place: '' },
    ]);
  });
});
