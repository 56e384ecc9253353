import { describe, expect, it } from '@jest/globals';
import type { PageMedia } from '../../../src/signal/signal';
import { inAnySize } from '../../../src/work/any-size';
import { type Credited, findCredited, findLead } from '../../../src/work/attach';

const SITE = 'https://blog.example';
const picture = (
  name: string,
  role: PageMedia['role'] = 'content',
  media: PageMedia['media'] = 'image',
): PageMedia => ({
  address: `${SITE}/${name}`,
  media,
  label: '',
  role,
});
const credit = (words: string, given: Partial<Credited> = {}): Credited => ({
  words,
  inText: true,
  addresses: [],
  ...given,
});
const credited = (words: string, media: PageMedia[], given?: Partial<Credited>) =>
  findCredited(credit(words, given), media)?.address.replace(`${SITE}/`, '') ?? null;
const lead = (words: string, media: PageMedia[], taken: string[] = []) =>
  findLead(credit(words), media, new Set(taken.map((name) => `${SITE}/${name}`)))?.address.replace(`${SITE}/`, '') ??
  null;

describe('the address of a picture in any size', () => {
  it('is without the size in its name and without a query', () => {
    expect(inAnySize(`${SITE}/tarn-300x200.jpg?w=300#top`)).toBe(`${SITE}/tarn.jpg`);
    expect(inAnySize(`${SITE}/tarn_1024x768.jpg`)).toBe(`${SITE}/tarn.jpg`);
  });

  it('keeps what is no size', () => {
    expect(inAnySize(`${SITE}/2x4-plank.jpg`)).toBe(`${SITE}/2x4-plank.jpg`);
  });
});

describe('a credit that stands apart from its picture', () => {
  const two = [picture('stone-wall-hartsop.jpg'), picture('angle-tarn-winter.jpg')];

  it('means the picture whose name stands before its colon', () => {
    const clocks = [picture('night.jpg'), picture('clock-600x400.jpg'), { ...picture('x1.jpg'), label: 'The bell' }];
    expect(credited('Clock: Ann Lee, CC BY 4.0', clocks)).toBe('clock-600x400.jpg');
    expect(credited('The bell: Ann Lee, CC BY 4.0', clocks)).toBe('x1.jpg');
  });

  it('means no picture by its number where another stands beside it', () => {
    expect(
      findCredited(credit('Photo 2: Ann Lee, CC BY 4.0'), two, {
        address: `${SITE}/elsewhere.jpg`,
        how: 'near',
        media: 'image',
        label: '',
      }),
    ).toBeNull();
  });

  it('means the file of which it has most of the words', () => {
    expect(credited('Angle Tarn in winter: Ann Lee, CC BY 2.0', two)).toBe('angle-tarn-winter.jpg');
  });

  it('finds these words in the address of its link, also with other letters than English has', () => {
    const addresses = ['https://photos.example/File:M%C3%BChle_am_Fluss.jpg'];
    const media = [picture('wall.jpg'), picture('M%C3%BChle_am_Fluss-300x200.jpg')];
    expect(credited('Ann Lee, CC BY 2.0', media, { addresses })).toBe('M%C3%BChle_am_Fluss-300x200.jpg');
  });

  it('means the file that keeps the number by which its site knows it', () => {
    const addresses = ['https://photos.example/ann/48123456789'];
    const media = [picture('one.jpg'), picture('48123456789_abc_b.jpg')];
    expect(credited('Ann Lee, CC BY 2.0', media, { addresses })).toBe('48123456789_abc_b.jpg');
  });

  it('means none where it shares one word alone, or words that say nothing', () => {
    expect(credited('Winter: Ann Lee, CC BY 2.0', two)).toBeNull();
    expect(credited('Photo image by Ann Lee, CC BY 2.0', [picture('photo-image-1.jpg')])).toBeNull();
  });

  it.each(['Bild 2: Ann Lee', 'Photo 2: Ann Lee', '2) Ann Lee', 'Abb. 2: Ann Lee', 'Fig 2. Ann Lee'])(
    'means the picture of the text that it counts: %s',
    (words) => {
      const media = [picture('logo.png', 'header'), picture('a.jpg'), picture('b.jpg'), picture('ad.jpg', 'aside')];
      expect(credited(words, media)).toBe('b.jpg');
    },
  );

  it('means none where it counts one that is not there, or a year', () => {
    expect(credited('Bild 3: Ann Lee', [picture('a.jpg')])).toBeNull();
    expect(credited('2019: Ann Lee', [picture('a.jpg')])).toBeNull();
  });

  it('means the picture at the head of the text, where it calls it the title image', () => {
    const media = [picture('site.jpg', 'header'), picture('a.jpg', 'title'), picture('b.jpg')];
    expect(credited('Beitragsbild: Ann Lee, CC BY 2.0', media)).toBe('a.jpg');
  });

  it('means the picture over the site by “header image” in the sidebar, and the text’s own in the text', () => {
    const media = [picture('site.jpg', 'header'), picture('a.jpg', 'title')];
    expect(credited('Header image: Ann Lee', media, { inText: false })).toBe('site.jpg');
    expect(credited('Header image: Ann Lee', media, { inText: true })).toBe('a.jpg');
  });

  it('is given the picture on the page rather than the same one as it is shown elsewhere', () => {
    const media = [
      { ...picture('angle-tarn-winter.jpg', 'lead'), address: 'https://cdn.example/angle-tarn-winter.jpg' },
      picture('angle-tarn-winter-300x200.jpg'),
    ];
    expect(credited('Angle Tarn in winter: Ann Lee', media)).toBe('angle-tarn-winter-300x200.jpg');
  });
});

describe('the only credit of a page, which says no more than “Photo:”', () => {
  it('means the picture at the head of the text', () => {
    expect(lead('Photo: Ann Lee', [picture('b.jpg'), picture('a.jpg', 'title')])).toBe('a.jpg');
  });

  it('means the only picture in the text', () => {
    expect(lead('Photo: Ann Lee', [picture('site.jpg', 'header'), picture('b.jpg')])).toBe('b.jpg');
  });

  it('means the first of several only where it says “this photo”', () => {
    const media = [picture('a.jpg'), picture('b.jpg')];
    expect(lead('Photo: Ann Lee', media)).toBeNull();
    expect(lead('This photo is by Ann Lee', media)).toBe('a.jpg');
  });

  it('means the picture by which the page shows itself elsewhere, where the text has several', () => {
    expect(lead('Photo: Ann Lee', [picture('og.jpg', 'lead'), picture('a.jpg'), picture('b.jpg')])).toBe('og.jpg');
  });

  it('means no picture that has a credit already, in whatever size, and no sound', () => {
    expect(lead('Photo: Ann Lee', [picture('a-300x200.jpg', 'title')], ['a.jpg'])).toBeNull();
    expect(lead('Photo: Ann Lee', [picture('a.mp3', 'content', 'sound')])).toBeNull();
  });
});
