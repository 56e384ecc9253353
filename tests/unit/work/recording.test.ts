import { describe, expect, it } from '@jest/globals';
import type { Context, PageMedia } from '../../../src/signal/signal';
import { identify } from '../../../src/work/identify';
import { findRecording } from '../../../src/work/recording';
import { BY, observation, PAGE, statement } from './observation';

const file = (name: string, media: PageMedia['media'] = 'sound', role: PageMedia['role'] = 'content'): PageMedia => ({
  address: `https://blog.example/${name}`,
  media,
  label: '',
  role,
});

/** The recording of a page with these media and its own license in such words. */
const recording = (media: PageMedia[], context: Partial<Context>) => {
  const signal = statement(BY, 'CC BY 4.0', { rel: ['license'], ...context });
  const seen = { ...observation(signal), media };
  return identify(seen).works.find(({ about }) => about === 'part') ?? null;
};

describe('the recording that a page is about', () => {
  it('is under the page’s license where that speaks of a podcast', () => {
    expect(recording([file('walk.mp3')], { before: 'This podcast by Ann Lee is licensed under ' })).toMatchObject({
      id: 'https://blog.example/walk.mp3',
      address: 'https://blog.example/walk.mp3',
      kind: 'sound',
      licenses: [{ id: 'CC-BY-4.0' }],
      creators: [{ name: 'Ann Lee', address: null }],
      page: { address: PAGE },
    });
  });

  it('is a film where the page’s file is one', () => {
    expect(recording([file('walk.webm', 'video')], { heading: 'The film', before: 'Licensed under ' })?.kind).toBe(
      'video',
    );
  });

  it('is none where the statement speaks of the page alone', () => {
    expect(recording([file('walk.mp3')], { before: 'This text is licensed under ' })).toBeNull();
  });

  it('is none where the page has several files, or only pictures, or only another page’s', () => {
    const before = 'This podcast is licensed under ';
    expect(recording([file('one.mp3'), file('two.mp3')], { before })).toBeNull();
    expect(recording([file('one.jpg', 'image')], { before })).toBeNull();
    expect(recording([file('one.mp3', 'sound', 'aside')], { before })).toBeNull();
  });

  it('is none where the page itself has no license', () => {
    expect(findRecording({ ...observation(), media: [file('walk.mp3')] }, null, [])).toBeNull();
  });
});
