import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/check/judge';
import type { Uses } from '../../../src/check/lacks';
import type { Beside, Medium } from '../../../src/check/medium';
import { fromId } from '../../../src/license/from-id';
import type { License } from '../../../src/license/license';
import type { NamedLink } from '../../../src/signal/signal';
import type { Work } from '../../../src/work/work';

const NOTHING: Uses = { commercial: null, changed: null };
const license = (id: string): License => fromId(id) as License;
const deed = (path: string): NamedLink => ({ text: '', address: `https://creativecommons.org/licenses/${path}/` });
const SOURCE: NamedLink = { text: 'Source', address: 'http://www.photos.test/tarn/' };

const aMedium = (text = '', links: NamedLink[] = [], how: Beside['how'] = 'caption'): Medium => ({
  ...{ kind: 'image', address: null, part: 'word/media/image1.png', alt: '', number: 1 },
  place: { in: 'text', number: null, heading: '' },
  beside: text || links.length ? [{ how, text, links }] : [],
});
const aWork = (id: string, more: Partial<Work> = {}): Work => ({
  ...{ id: 'https://photos.test/tarn.jpg', about: 'part', kind: 'image', address: 'https://photos.test/tarn.jpg' },
  ...{ title: 'Tarn', creators: [{ name: 'Ann Fell', address: null }], licenses: [license(id)], scope: null },
  ...{ source: 'https://photos.test/tarn', notices: [], conflicts: [], evidence: [] },
  page: { address: 'https://blog.test/walk', title: 'A walk' },
  ...more,
});
const kept = (id: string, more: Partial<Work> = {}) => ({ work: aWork(id, more), isInLibrary: true });
const told = (medium: Medium, known: Parameters<typeof judge>[1], uses = NOTHING): [string, ...string[]] => {
  const { verdict, lacks, concerns } = judge(medium, known, uses);
  return [
    verdict,
    ...lacks.map(({ what, clause, isSure }) => `${what} ${clause}${isSure ? '' : '?'}`),
    ...concerns.map(({ code, clause }) => `${code} ${clause}`),
  ];
};

describe('a credit beside a picture', () => {
  it('is judged by the version of the license that the work is under', () => {
    const words = 'Photo by Ann Fell, CC BY 4.0';
    expect(told(aMedium(words, [SOURCE, deed('by/4.0')]), kept('CC-BY-4.0'))).toEqual(['full', 'title null?']);
    const older = 'Photo by Ann Fell, CC BY 3.0';
    expect(told(aMedium(older, [SOURCE, deed('by/3.0')]), kept('CC-BY-3.0'))).toEqual(['incomplete', 'title §4(b)']);
    expect(told(aMedium(older), kept('CC-BY-3.0'))).toEqual([
      'incomplete',
      ...['title §4(b)', 'source §4(b)', 'license-address §4(a)'],
    ]);
  });

  it('that names another license than the work has, or no version, says so', () => {
    const links = [SOURCE, deed('by-nc/4.0')];
    expect(told(aMedium('“Tarn” by Ann Fell, CC BY-NC 4.0', links), kept('CC-BY-4.0'))).toEqual([
      'incomplete',
      'other-license §3(a)(1)(C)',
    ]);
    expect(told(aMedium('“Tarn” by Ann Fell, CC BY', [SOURCE]), kept('CC-BY-4.0'))).toEqual([
      'incomplete',
      ...['license-version §3(a)(1)(C)', 'license-address §3(a)(1)(C)'],
    ]);
  });

  it('whose link leads to another license than its words name is judged by the words, and never full', () => {
    const linked = { text: 'CC BY-NC 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' };
    const medium = aMedium('“Tarn” by Ann Fell, CC BY-NC 4.0', [SOURCE, linked]);
    expect(told(medium, null)).toEqual(['incomplete', 'other-address §3(a)(1)(C)']);
    expect(told(medium, null, { commercial: true, changed: null })[0]).toBe('forbidden');
    const narrower = { text: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by-nc/4.0/' };
    expect(told(aMedium('“Tarn” by Ann Fell, CC BY 4.0', [SOURCE, narrower]), null)).toEqual([
      'incomplete',
      'other-address §3(a)(1)(C)',
    ]);
  });

  it('that names the creator and no license lacks the license', () => {
    expect(told(aMedium('“Tarn”, Ann Fell', [SOURCE]), kept('CC-BY-4.0'))).toEqual([
      'incomplete',
      'license §3(a)(1)(C)',
    ]);
  });

  it('must hold every creator and every notice of the work', () => {
    const more = {
      creators: ['Ann Fell', 'Bo Møller'].map((name) => ({ name, address: null })),
      notices: ['© 2020 Fell'],
    };
    const words = '“Tarn” by Ann Fell, CC BY 4.0';
    expect(told(aMedium(words, [SOURCE, deed('by/4.0')]), kept('CC-BY-4.0', more))).toEqual([
      'incomplete',
      ...['creator §3(a)(1)(A)(i)', 'notices §3(a)(1)(A)(ii)'],
    ]);
  });

  it('says that the work was changed, where the person says that it was', () => {
    const links = [SOURCE, deed('by/4.0')];
    const uses = { commercial: null, changed: true };
    expect(told(aMedium('“Tarn” by Ann Fell, CC BY 4.0', links), kept('CC-BY-4.0'), uses)).toEqual([
      'incomplete',
      'changes §3(a)(1)(B)',
    ]);
    expect(told(aMedium('“Tarn” by Ann Fell, CC BY 4.0. Cropped.', links), kept('CC-BY-4.0'), uses)).toEqual(['full']);
  });
});

describe('a picture', () => {
  it('of the library that nothing credits is known; one whose own file names a license is uncredited', () => {
    expect(told(aMedium('A lake in winter.', [], 'near'), kept('CC-BY-4.0'))).toEqual(['known']);
    expect(told(aMedium(), { work: aWork('CC-BY-NC-4.0'), isInLibrary: false })).toEqual(['uncredited']);
  });

  it('of which nobody knows a license is not known, whatever else is said of it', () => {
    expect(told(aMedium('Photo: Ann Fell'), null)).toEqual(['unknown']);
  });

  it('is judged by the license that its words name where nobody knows it', () => {
    expect(told(aMedium('Photo: Ann Fell, CC BY-SA 3.0'), null)).toEqual([
      'incomplete',
      ...['source §4(c)', 'title §4(c)?', 'license-address §4(a)'].sort((a, b) =>
        a.startsWith('title') ? -1 : b.startsWith('title') ? 1 : 0,
      ),
    ]);
  });

  it('in the public domain needs no more than that this is said, and asks for nothing', () => {
    expect(told(aMedium('Public domain'), null)).toEqual(['full']);
    expect(told(aMedium(), kept('CC0-1.0'))).toEqual(['free']);
  });

  it('may not be used for money under NC, nor changed under ND, by the clause of its version', () => {
    const [money, changed] = [
      { commercial: true, changed: null },
      { commercial: null, changed: true },
    ];
    expect(told(aMedium(), kept('CC-BY-NC-4.0'), money)).toEqual(['forbidden', 'commercial §2(a)(1)']);
    expect(told(aMedium(), kept('CC-BY-ND-3.0'), changed)).toEqual(['forbidden', 'adaptation-not-permitted §3']);
    expect(told(aMedium(), kept('CC-BY-SA-4.0'), { commercial: true, changed: true })[0]).toBe('known');
  });
});
