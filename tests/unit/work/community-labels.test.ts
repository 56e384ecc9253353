import { describe, expect, it } from '@jest/globals';
import { identify } from '../../../src/work/identify';
import { BY, image, observation, statement } from './observation';

const LABEL = 'https://localcontexts.org/label/tk-attribution/';
const NOTICE = `TK Attribution (${LABEL})`;
const label = (given: Parameters<typeof statement>[2] = {}, words = 'TK Attribution', value = LABEL) => ({
  ...statement(value, words, given, '1/9'),
  says: 'notice' as const,
});
const license = statement(BY, 'CC BY', { rel: ['license'] });
const noticesWith = (...signals: Parameters<typeof observation>) =>
  identify(observation(...signals)).works.map(({ about, notices }) => [about, notices]);

describe('the labels of Local Contexts', () => {
  it('travel with the page’s work where the page shows them', () => {
    expect(noticesWith(license, label(), label())).toEqual([['page', [NOTICE]]]);
    expect(noticesWith(license, label({ badge: 'tk-a.png' }, ''))).toEqual([['page', [NOTICE]]]);
  });

  it('license nothing', () => expect(noticesWith(label())).toEqual([]));

  it('are not the page’s where a reader or a caption shows them, nor where they are only spoken of', () => {
    expect(noticesWith(license, label({ within: ['comment'] }))).toEqual([['page', []]]);
    expect(noticesWith(license, label({ within: ['caption', 'figure'] }))).toEqual([['page', []]]);
    expect(noticesWith(license, label({}, 'one of the labels'))).toEqual([['page', []]]);
  });

  it('are not the page’s where it is about the labels', () => {
    const names = [
      'family',
      'clan',
      'creative',
      'seasonal',
      'verified',
      'outreach',
      'non-verified',
      'commercial',
      'men',
    ];
    const all = names.map((name) => label({}, `TK ${name}`, `https://localcontexts.org/label/tk-${name}/`));
    expect(noticesWith(license, ...all)).toEqual([['page', []]]);
  });

  it('travel with a part whose credit links to them', () => {
    const credit = statement(BY, 'CC BY', {
      before: 'Photo: Ann Lee, ',
      within: ['caption', 'figure'],
      media: [image('a.jpg')],
      links: [{ text: 'TK Attribution', address: LABEL }],
    });
    expect(noticesWith(credit, label({ within: ['caption', 'figure'] }))).toEqual([['part', [NOTICE]]]);
  });
});
