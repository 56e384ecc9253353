import { describe, expect, it } from '@jest/globals';
import { isObservation } from '../../../src/message/observation';
import { isWork } from '../../../src/message/work';
import type { Signal } from '../../../src/signal/signal';
import { tell } from '../../../src/signal/tell';
import { identify } from '../../../src/work/identify';
import { joinInquired } from '../../../src/work/inquired';
import type { Work } from '../../../src/work/work';
import { licenseOf } from '../attribution/a-work';
import { BY, BY_SA, image, observation, statement } from './observation';

const FILE = 'https://blog.example/a.jpg';
const CREDIT = statement(BY, 'CC BY 4.0', {
  before: 'Photo: Ann, ',
  within: ['caption', 'figure'],
  media: [image('a.jpg')],
});
const told = (evidence: 'file' | 'record', license: string, about = FILE): Signal[] => [
  tell(evidence, 'license', about, license, 'License'),
  tell(evidence, 'creator', about, 'Ann Lee', 'Artist', 'https://lee.example/'),
  tell(evidence, 'title', about, 'The tarn', 'ObjectName'),
  tell(evidence, 'source', about, 'https://commons.example/File:Tarn.jpg', 'descriptionurl'),
  tell(evidence, 'notice', about, 'Ann Lee, www.lee.example', 'Attribution'),
];

describe('what a file or a record says', () => {
  it('joins the work that a caption credits, and wins over its words', () => {
    const { works } = identify(observation(CREDIT, ...told('record', BY)));
    expect(works).toHaveLength(1);
    expect(works[0]).toMatchObject({
      about: 'part',
      address: FILE,
      title: 'The tarn',
      creators: [{ name: 'Ann Lee', address: 'https://lee.example/' }],
      source: 'https://commons.example/File:Tarn.jpg',
      notices: ['Ann Lee, www.lee.example'],
      conflicts: [],
    });
    expect(works[0]?.evidence.map(({ evidence }) => evidence)).toContain('statement');
    expect(works[0]?.evidence[0]?.evidence).toBe('record');
    expect(isWork(works[0])).toBe(true);
  });

  it('names nobody in many words, which leaves the name of the caption', () => {
    for (const nobody of [
      'Unknown author',
      'Unknown authorUnknown author',
      'Unbekannter Künstler',
      'Anonymous',
      '作者不明',
    ]) {
      const record = [
        tell('record', 'license', FILE, BY, 'LicenseUrl'),
        tell('record', 'creator', FILE, nobody, 'Artist'),
      ];
      expect(identify(observation(CREDIT, ...record)).works[0]?.creators).toEqual([{ name: 'Ann', address: null }]);
    }
  });

  it('joins it where the page shows the picture in another size', () => {
    const sized = { ...CREDIT, context: { ...CREDIT.context, media: [image('a-300x200.jpg')] } } as Signal;
    expect(identify(observation(sized, ...told('file', BY))).works).toHaveLength(1);
  });

  it('and contradicts the caption is a conflict, and hides neither', () => {
    const { works } = identify(observation(CREDIT, ...told('file', BY_SA)));
    expect(works).toHaveLength(1);
    expect(works[0]?.licenses.map(({ id }) => id)).toEqual(['CC-BY-SA-3.0-DE']);
    expect(works[0]?.conflicts.map(({ id }) => id)).toEqual(['CC-BY-4.0']);
  });

  it('adds the version that the caption leaves out', () => {
    const vague = statement('CC BY', 'CC BY', { before: 'Photo: Ann, ', within: ['caption'], media: [image('a.jpg')] });
    const { works } = identify(observation(vague, ...told('file', BY)));
    expect(works[0]?.licenses.map(({ id }) => id)).toEqual(['CC-BY-4.0']);
    expect(works[0]?.conflicts).toEqual([]);
  });

  it('believes the site’s record before the file, and shows that they contradict', () => {
    const { works } = identify(observation(...told('file', BY_SA), ...told('record', BY)));
    expect(works[0]?.licenses.map(({ id }) => id)).toEqual(['CC-BY-4.0']);
    expect(works[0]?.conflicts.map(({ id }) => id)).toEqual(['CC-BY-SA-3.0-DE']);
  });

  it('leaves the choice that a caption offers', () => {
    const { works } = identify(observation(CREDIT));
    const dual = joinInquired(
      [{ ...(works[0] as Work), licenses: [licenseOf('CC-BY-SA-3.0'), licenseOf('CC-BY-4.0')] }],
      observation(...told('file', BY)),
    );
    expect(dual[0]?.licenses.map(({ id }) => id)).toEqual(['CC-BY-4.0', 'CC-BY-SA-3.0']);
    expect(dual[0]?.conflicts).toEqual([]);
  });

  it('makes a work of a picture that nothing else credits', () => {
    const { works } = identify(observation(...told('file', BY)));
    expect(works).toMatchObject([{ about: 'part', kind: 'image', address: FILE, creators: [{ name: 'Ann Lee' }] }]);
  });

  it('makes no work of a file that says no license, or one that permits no reuse', () => {
    expect(identify(observation(...told('file', 'All rights reserved'))).works).toEqual([]);
    expect(identify(observation(tell('file', 'creator', FILE, 'Ann', 'Artist'))).works).toEqual([]);
  });

  it('of the page itself speaks for the page, before its footer', () => {
    const footer = statement(BY_SA, 'CC BY-SA', { before: 'This work is licensed under ', within: ['footer'] });
    const [work] = identify(observation(footer, ...told('record', BY, ''))).works;
    expect(work).toMatchObject({ about: 'page', title: 'The tarn', creators: [{ name: 'Ann Lee' }] });
    expect(work?.licenses.map(({ id }) => id)).toEqual(['CC-BY-4.0']);
    expect(work?.conflicts.map(({ id }) => id)).toEqual(['CC-BY-SA-3.0-DE']);
  });
});

describe('what may be asked about a page', () => {
  it('is the records that it names, and itself where it is a file', () => {
    const record = { says: 'record', evidence: 'link-element', about: '', value: 'https://blog.example/o', words: '', place: '', detail: 'application/json+oembed' } as const; // biome-ignore format: a row
    expect(identify(observation(record))).toMatchObject({
      records: [{ type: 'application/json+oembed', address: 'https://blog.example/o' }],
      isFile: false,
    });
    const media = { says: 'media', evidence: 'document', about: FILE, value: 'image', words: '', place: '' } as const;
    expect(identify(observation(media)).isFile).toBe(true);
  });
});

describe('what a page says', () => {
  it('is never taken for what a file or a record said: a page cannot give that evidence', () => {
    for (const evidence of ['file', 'record'] as const)
      expect(isObservation(observation(...told(evidence, BY)))).toBe(false);
    expect(isObservation(observation(CREDIT))).toBe(true);
  });
});
