import { describe, expect, it } from '@jest/globals';
import { inAnySize } from '../../../src/work/any-size';

const TARN = 'https://upload.example/commons/a/ab/Tarn.jpg';

describe('a picture in any size', () => {
  it.each([
    'https://upload.example/commons/thumb/a/ab/Tarn.jpg/320px-Tarn.jpg',
    'https://upload.example/commons/thumb/a/ab/Tarn.jpg/1280px-Tarn.jpg?20240101',
    'https://upload.example/commons/a/ab/Tarn-300x200.jpg',
    `${TARN}?w=300#x`,
  ])('is the same picture: %s', (address) => expect(inAnySize(address)).toBe(TARN));

  it('is the same photo of iNaturalist’s', () => {
    expect(inAnySize('https://photos.example/photos/7/medium.jpg?1')).toBe(
      inAnySize('https://photos.example/photos/7/large.jpg'),
    );
    expect(inAnySize('https://photos.example/photos/7/medium.jpg')).not.toBe(
      inAnySize('https://photos.example/photos/8/medium.jpg'),
    );
  });

  it.each([
    'https://upload.example/commons/thumb/a/ab/Fell.jpg/320px-Fell.jpg',
    'https://photos.example/thumb/tarn.jpg',
  ])('is another where it is another: %s', (address) => expect(inAnySize(address)).not.toBe(TARN));
});
