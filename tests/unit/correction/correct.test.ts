import { describe, expect, it } from '@jest/globals';
import { correct } from '../../../src/correction/correct';
import type { Corrected, Correction } from '../../../src/correction/correction';
import { listMedia } from '../../../src/correction/list-media';
import { isWork } from '../../../src/message/work';
import type { Signal } from '../../../src/signal/signal';
import { identify } from '../../../src/work/identify';
import type { Work } from '../../../src/work/work';
import { HOSTILE } from '../attribution/a-work';
import { BY, BY_SA, image, observation, PAGE, statement } from '../work/observation';
import { aCorrection } from './a-correction';

const PICTURE = 'https://blog.example/a.jpg';
const ofPage = statement(BY, 'CC BY 4.0', {
  before: 'This site is licensed under ',
  rel: ['license'],
  within: ['footer'],
});
const ofPicture = statement(BY_SA, 'CC BY-SA', {
  before: 'Photo: Ann Fell, ',
  media: [image('a.jpg')],
  within: ['caption'],
});
const besidePicture = statement(BY, 'CC BY 4.0', {
  before: 'Drawn by Ann Fell, licensed under ',
  rel: ['license'],
  within: ['footer'],
  media: [image('a.jpg', 'near')],
});

const see = (signals: Signal[], ...corrections: Correction[]): Corrected =>
  correct(identify(observation(...signals)), PAGE, corrections);
const tell = ({ about, address, licenses, conflicts }: Work) => [
  about,
  address,
  ...[licenses, conflicts].map((each) => each.map(({ id }) => id).join(' ')),
];
const BOTH = [
  ['page', PAGE, 'CC-BY-4.0', ''],
  ['part', PICTURE, 'CC-BY-SA-3.0-DE', ''],
];

const another = aCorrection({ is: 'license', license: 'CC-BY-NC-2.0' }, { note: 'The imprint says so.' });
const notLicensed = aCorrection({ is: 'not-licensed' });
const toPicture = aCorrection({ is: 'about-media', address: PICTURE });
const toPage = aCorrection({ is: 'about-page' }, { subject: PICTURE, was: ['CC-BY-SA-3.0-DE'] });

describe('a page that nobody corrected', () => {
  it('is what was identified', () => {
    const seen = identify(observation(ofPage, ofPicture));
    expect(see([ofPage, ofPicture])).toEqual({ ...seen, canonical: PAGE, corrections: [], dismissed: [] });
    expect(seen.works.map(tell)).toEqual(BOTH);
  });
});

describe('“it has another license”', () => {
  it('is the work’s license from then on, and what the page says stays in the evidence', () => {
    const { works, corrections } = see([ofPage, ofPicture], another);
    expect(works.map(tell)).toEqual([['page', PAGE, 'CC-BY-NC-2.0', ''], BOTH[1]]);
    expect(works[0]?.evidence[0]).toEqual({
      says: 'license',
      evidence: 'person',
      about: PAGE,
      value: 'CC-BY-NC-2.0',
      words: 'The imprint says so.',
      place: '',
      detail: '2026-05-03T12:00:00.000Z',
    });
    expect(works[0]?.evidence).toContainEqual(ofPage);
    expect(corrections).toEqual([another]);
  });

  it('settles a contradiction of the page', () => {
    const linked = statement(BY, 'CC BY-SA 4.0', { before: 'This site is licensed under ', rel: ['license'] });
    expect(see([linked]).works[0]?.conflicts.map(({ id }) => id)).toEqual(['CC-BY-SA-4.0']);
    expect(see([linked], another).works[0]?.conflicts).toEqual([]);
  });

  it('makes a work of a page that names none', () => {
    const { works } = see([], another);
    expect(works.map(tell)).toEqual([['page', PAGE, 'CC-BY-NC-2.0', '']]);
    expect(works[0]).toMatchObject({ id: PAGE, title: 'A post – Blog', source: PAGE, creators: [] });
    expect(isWork(works[0])).toBe(true);
  });

  it('of a license that this build does not know changes nothing', () => {
    const unknown = aCorrection({ is: 'license', license: 'CC-BY-9.0' });
    expect(see([ofPage], unknown)).toEqual(see([ofPage]));
  });

  it('of a file that is there once for each license is about the one that it was about', () => {
    const dual = [ofPicture, statement(BY, 'CC BY', { media: [image('a.jpg')], within: ['caption'] }, '1/9')];
    const change = aCorrection(
      { is: 'license', license: 'CC0-1.0' },
      { subject: `${PICTURE}#CC-BY-4.0`, was: ['CC-BY-4.0'] },
    );
    expect(see(dual).works).toHaveLength(2);
    const once = see(dual, change);
    expect(once.works.map(({ licenses }) => licenses[0]?.id)).toEqual(['CC-BY-SA-3.0-DE', 'CC0-1.0']);
    expect(correct(once, PAGE, [change])).toEqual(once);
  });
});

describe('“it is not licensed”', () => {
  it('takes the work out and remembers it', () => {
    const { works, dismissed, corrections } = see([ofPage, ofPicture], notLicensed);
    expect(works.map(tell)).toEqual([BOTH[1]]);
    expect(dismissed.map(tell)).toEqual([BOTH[0]]);
    expect(dismissed[0]?.evidence[0]).toMatchObject({ evidence: 'person', value: '' });
    expect(corrections).toEqual([notLicensed]);
  });
});

describe('“it belongs to something else”', () => {
  it('makes the page’s license that of a picture, with the picture’s credit and not the page’s', () => {
    const author: Signal = {
      ...ofPage,
      says: 'creator',
      evidence: 'meta',
      value: 'Mira',
      place: '',
      context: undefined as never,
    };
    const { works } = see([besidePicture, author], toPicture);
    expect(works.map(tell)).toEqual([['part', PICTURE, 'CC-BY-4.0', '']]);
    expect(works[0]).toMatchObject({ id: PAGE, kind: 'image', creators: [{ name: 'Ann Fell' }], title: null });
    expect(works[0]?.evidence[0]).toMatchObject({ says: 'subject', value: PICTURE });
  });

  it('makes a picture’s license that of the page', () => {
    const { works } = see([ofPicture], toPage);
    expect(works.map(tell)).toEqual([['page', PAGE, 'CC-BY-SA-3.0-DE', '']]);
    expect(works[0]).toMatchObject({ id: PICTURE, kind: 'text', title: 'A post – Blog', source: PAGE });
  });

  it('shows a contradiction where that has a license already', () => {
    expect(see([ofPage, ofPicture], toPage).works.map(tell)).toEqual([['page', PAGE, 'CC-BY-4.0', 'CC-BY-SA-3.0-DE']]);
    const [work] = see([ofPage, ofPicture], toPicture).works;
    expect(tell(work as Work)).toEqual(['part', PICTURE, 'CC-BY-SA-3.0-DE', 'CC-BY-4.0']);
    expect(work?.evidence[0]).toMatchObject({ evidence: 'person', about: PAGE });
  });

  it('is settled before which license it is, whichever was said first', () => {
    const later = { ...toPage, id: 'later', at: '2026-06-01T00:00:00.000Z' };
    expect(see([ofPage, ofPicture], another, later).works.map(tell)).toEqual([['page', PAGE, 'CC-BY-NC-2.0', '']]);
  });

  it('may be any picture that a statement stands beside, once', () => {
    const { works } = see([besidePicture, ofPicture]);
    expect(listMedia(works).map(({ address }) => address)).toEqual([PICTURE]);
  });
});

describe('a correction', () => {
  it.each([
    ['another license', another],
    ['no license', notLicensed],
    ['the picture', toPicture],
    ['the page', toPage],
  ])('that says %s changes nothing the second time', (_, correction) => {
    const once = see([ofPage, ofPicture, besidePicture], correction);
    expect(correct(once, PAGE, [correction])).toEqual(once);
  });

  it.each([
    ['whose work is not there', { ...another, subject: 'https://blog.example/gone.jpg' }],
    ['whose work is not there, and was not licensed', { ...notLicensed, subject: 'https://blog.example/gone.jpg' }],
    ['of another page', { ...another, page: 'https://blog.example/other' }],
  ])('%s changes nothing', (_, correction) => {
    expect(see([ofPage, ofPicture], correction)).toEqual(see([ofPage, ofPicture]));
  });

  it('is about the page whatever fragment its address ends in', () => {
    const seen = correct(identify(observation(ofPage)), `${PAGE}#part`, [another]);
    expect(seen.works[0]?.licenses[0]?.id).toBe('CC-BY-NC-2.0');
  });

  it.each([...HOSTILE, 'x'.repeat(5000)])('with a hostile note makes a work that may be kept (%#)', (note) => {
    const { works } = see([ofPage], { ...another, note });
    expect(works[0]?.evidence[0]?.words).toBe(note.slice(0, 1000));
    expect(isWork(works[0])).toBe(true);
  });

  it('does not touch what it corrects', () => {
    const seen = identify(observation(ofPage, ofPicture));
    const before = structuredClone(seen);
    for (const each of [another, notLicensed, toPicture, toPage]) correct(seen, PAGE, [each]);
    expect(seen).toEqual(before);
  });
});
