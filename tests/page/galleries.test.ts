import { describe, expect, it } from '@jest/globals';
import { parsePage } from './read-fixture';
import { worksOf } from './see-fixture';

const BY = 'https://creativecommons.org/licenses/by/4.0/';
const image = (name: string): string => `<img src="/${name}.jpg" alt="" width="600" height="400">`;
/** A text with two pictures and these words in it, and others in the footer. */
const article = (before: string, after: string, footer = '© 2020 The Paper'): Document =>
  parsePage(`<body><main><h1>At the tarn</h1>${before}<p>The path follows the beck for a mile and then turns.</p>${image('tarn')}
    <p>There is a hut.</p>${image('hut')}<p>And so home.</p>${after}</main><footer>${footer}</footer>`);
const both = (licenses: string, by: string) =>
  ['/tarn.jpg', '/hut.jpg'].map((file) => ({ about: 'part', file, licenses, by }));

describe('one credit for several pictures', () => {
  it.each([
    ['<p>Fotos: Ann Lee, CC BY-SA 4.0</p>', ''],
    ['', '<p>Photos by Ann Lee, CC BY-SA 4.0</p>'],
    ['', '<p>All pictures by Ann Lee, CC BY-SA 4.0</p>'],
    ['<p>Photographies : Ann Lee, CC BY-SA 4.0</p>', ''],
  ])('is for each picture of the text: %s%s', (before, after) =>
    expect(worksOf(article(before, after))).toEqual(both('CC-BY-SA-4.0', 'Ann Lee')),
  );

  it.each([
    [`All photos on this page are licensed under <a href="${BY}">CC BY 4.0</a>.`],
    [`Alle Bilder in diesem Beitrag stehen unter <a href="${BY}">CC BY 4.0</a>.`],
    [`Toutes les photos de cet article sont sous licence <a href="${BY}">CC BY 4.0</a>.`],
  ])('is no license of the text: %s', (words) =>
    expect(worksOf(article('', '', `${words} © 2020 Ann Lee`))).toEqual(both('CC-BY-4.0', 'Ann Lee')),
  );

  it('is for none where it speaks of a whole site, of which nobody knows which pictures are its own', () => {
    const words = `Unless they are by others, all photos on this site are licensed under <a href="${BY}">CC BY 4.0</a>.`;
    expect(worksOf(article('', '', words))).toEqual([]);
  });

  it('is for none that has a credit of its own', () => {
    const own = `<figure>${image('fell')}<figcaption>Photo: Bob Ray, CC BY 2.0</figcaption></figure>`;
    expect(worksOf(article('', `${own}<p>All other photos: Ann Lee, CC BY-SA 4.0</p>`))).toEqual([
      { about: 'part', file: '/fell.jpg', licenses: 'CC-BY-2.0', by: 'Bob Ray' },
      ...both('CC-BY-SA-4.0', 'Ann Lee'),
    ]);
  });

  it('leaves open which picture it means where another such credit stands beside it', () => {
    const works = worksOf(article('', '<p>Photos by Ann Lee, CC BY 4.0</p><p>Photos by Bob Ray, CC BY 2.0</p>'));
    expect(works.length).toBeLessThanOrEqual(2);
  });
});

describe('a gallery', () => {
  it.each([
    ['data-title="The tarn, Ann Lee, CC BY 4.0"'],
    ['title="The tarn by Ann Lee (CC BY 4.0)"'],
    [`data-caption="The tarn. Photo: Ann Lee / &lt;a href='${BY}'&gt;CC BY 4.0&lt;/a&gt;"`],
    [`data-sub-html="<h4>Photo by <a href='https://lee.example/'>Ann Lee</a></h4><p>CC BY 4.0</p>"`],
  ])('credits a picture in the words of the link that opens it: %s', (caption) =>
    expect(
      worksOf(parsePage(`<body><h1>Gallery</h1><a href="/large/tarn.jpg" ${caption}>${image('tarn')}</a>`)),
    ).toEqual([{ about: 'part', file: '/tarn.jpg', licenses: 'CC-BY-4.0', by: 'Ann Lee' }]),
  );
});

describe('music in a recording', () => {
  const notes = (media: string, words: string): Document =>
    parsePage(
      `<body><article><h1>Episode 12: the tarn</h1><p>We talk about the beck.</p>${media}${words}</article></body>`,
    );
  const EPISODE = '<audio src="/12.mp3" controls></audio>';
  const files = (page: Document) =>
    worksOf(page).map(({ file = '', by }) => [file.startsWith('/page#') ? '' : file, by]);
  it('is credited track by track, and no credit is for the episode', () => {
    const tracks = `<h2>Notes</h2><p>Music in this episode:</p><ul>
      <li>"Slow Tide" by Oona Varga, <a href="https://music.example/x">Archive</a>, <a href="${BY}">CC BY 4.0</a></li>
      <li>"Dry Hut" by Bo Ek (CC BY-NC 3.0)</li></ul>`;
    expect(files(notes(EPISODE, tracks))).toEqual([
      ['', 'Oona Varga'],
      ['', 'Bo Ek'],
    ]);
  });

  it.each([
    [EPISODE, '<p>Intro music: Slow Tide by Oona Varga, CC BY 4.0</p>'],
    ['<video src="/12.mp4" controls></video>', '<p>Music: Slow Tide by Oona Varga, CC BY 4.0</p>'],
  ])('is not the recording where it says that it is in it: %s', (media, words) =>
    expect(files(notes(media, words))).toEqual([['', 'Oona Varga']]),
  );

  it('is the recording itself where that is all there is', () => {
    expect(files(notes(EPISODE, '<p>Recording: Oona Varga, CC BY 4.0</p>'))).toEqual([['/12.mp3', 'Oona Varga']]);
  });
});

describe('credits of several pictures', () => {
  const page = (body: string): Document => parsePage(`<body><div class="post"><h1>Summit</h1>${body}</div></body>`);
  const linked = (number: number): string =>
    `<a href="https://photos.example/ann/${number}/"><img src="/f/${number}_b.jpg" alt="" width="500" height="300"></a>`;
  it('are each for the picture above it, whatever other pictures lead to', () => {
    const words = 'The day started off early with a few inspiring talks, and an extended lunch break. '.repeat(4);
    expect(
      worksOf(
        page(`${linked(4780760931)}<p>${words}</p>${linked(4780760932)}<em>Photo CC-BY-NC-SA, Ann Lee</em><p>${words}</p>
          ${linked(4780760933)}<em>Photo CC-BY-NC-SA, Bob Ray</em>`),
      ).map(({ file, by }) => [file, by]),
    ).toEqual([
      ['/f/4780760932_b.jpg', 'Ann Lee'],
      ['/f/4780760933_b.jpg', 'Bob Ray'],
    ]);
  });

  it('are told apart where they say the same words', () => {
    const figure = (name: string): string => `<figure>${image(name)}</figure><p>[Machina, CC BY-NC 4.0]</p>`;
    expect(worksOf(page(`${figure('deck')}${figure('record')}`)).map(({ file }) => file)).toEqual([
      '/deck.jpg',
      '/record.jpg',
    ]);
  });

  it('name nobody with the number of a note behind them', () => {
    const note = (number: number): string => `<a href="#fn${number}"><sup>${number}</sup></a>`;
    const credit = `<p>${image('bat')}</p><p>(Picture courtesy of Keith Allison${note(66)}. CC BY-SA 2.0 license${note(67)}.)</p>`;
    expect(worksOf(page(credit)).map(({ by }) => by)).toEqual(['Keith Allison']);
  });

  it('are one with the addresses in their brackets', () => {
    const title = `By Ann Lee (Own work) [GFDL (http://www.gnu.org/copyleft/fdl.html), CC-BY-SA-3.0 (http://creativecommons.org/licenses/by-sa/3.0/) or CC BY 2.5 (http://creativecommons.org/licenses/by/2.5)], via Wikimedia Commons`;
    expect(worksOf(page(`<a href="https://commons.example/x" title="${title}">${image('tower')}</a>`))).toEqual([
      { about: 'part', file: '/tower.jpg', licenses: 'GFDL or CC-BY-SA-3.0 or CC-BY-2.5', by: 'Ann Lee' },
    ]);
  });
});

describe('a credit that stands apart from its picture', () => {
  const LONG =
    'The path follows the beck, crosses it by a plank, and climbs beside the wall until the tarn is in sight. '.repeat(
      3,
    );
  const post = (head: string, end: string): Document =>
    parsePage(
      `<body><article><h1>At the tarn</h1>${head}<p>${LONG}</p>${image('tarn')}<p>${LONG}</p>${image('hut')}<p>${LONG}</p>${end}</article></body>`,
    );

  it('may begin its line with the picture, and end it with the license', () => {
    const lines =
      '<p>Foto del rifugio di Ann Lee, disponibile su Wikimedia Commons a questo indirizzo, CC BY SA 4.0</p><p>Foto del lago di Bob Ray, disponibile su Wikimedia Commons a questo indirizzo, CC BY SA 3.0</p>';
    expect(worksOf(post('', lines)).map(({ licenses, by }) => [licenses, by])).toEqual([
      ['CC-BY-SA-4.0', 'Ann Lee'],
      ['CC-BY-SA-3.0', 'Bob Ray'],
    ]);
  });

  it('is the credit of the picture whose caption says so already', () => {
    const lead = `<img src="/wall.jpg" alt="" width="600" height="400" data-image-caption="Gun Wall by Ann Lee. Licensed under CC-BY-2.0">`;
    const works = worksOf(post(lead, '<p>Picture Credit: Gun Wall by Ann Lee. Licensed under CC-BY-2.0.</p>'));
    expect(works).toEqual([{ about: 'part', file: '/wall.jpg', licenses: 'CC-BY-2.0', by: 'Ann Lee' }]);
  });

  it('names who made it before a sentence that says no more than that there is a license', () => {
    for (const end of ['Licensed under CC BY 2.0.', 'Lizenziert unter CC BY 2.0.', 'Sous licence CC BY 2.0.'])
      expect(
        worksOf(
          parsePage(`<body><figure>${image('tarn')}<figcaption>The tarn by Ann Lee. ${end}</figcaption></figure>`),
        )[0]?.by,
      ).toBe('Ann Lee');
  });
});

describe('the address of a picture', () => {
  const file = (attributes: string): string | undefined =>
    worksOf(
      parsePage(
        `<body><figure><img ${attributes} alt="" width="600" height="400"><figcaption>Photo: Ann Lee, CC BY 2.5</figcaption></figure>`,
      ),
    )[0]?.file;
  it.each([
    ['src="/tarn.jpg" srcset="/tarn-xs.jpg 300w, /tarn-md.jpg 900w"', '/tarn.jpg'],
    ['src="/tarn.jpg" data-src="/tarn-whole.jpg"', '/tarn-whole.jpg'],
    ['src="/img/placeholder.gif" srcset="/tarn-xs.jpg 300w"', '/tarn-xs.jpg'],
    ['src="data:image/gif;base64,R0lGOD" srcset="/tarn-xs.jpg 300w"', '/tarn-xs.jpg'],
  ])('is what it shows, and not a size of it or what stands there until it comes: %s', (attributes, address) =>
    expect(file(attributes)).toBe(address),
  );
});

describe('a picture that is called after a license', () => {
  it.each(['cc-by-marie-lan.jpg', 'kitten_cc0.png', 'by-the-sea.png'])(
    'is a work where its name says more: %s',
    (file) =>
      expect(
        worksOf(
          parsePage(
            `<body><figure><img src="/${file}" alt="" width="600" height="400"><figcaption>Photo: Ann Lee, CC BY 2.5</figcaption></figure>`,
          ),
        ),
      ).toMatchObject([{ file: `/${file}`, by: 'Ann Lee' }]),
  );

  it.each([
    'cc-by-sa.png',
    'CC_BY-NC-ND.png',
    'by-nc-sa.eu.svg',
    'cc_by_88x31.png',
    'Cc.logo.circle.svg',
    'license-cc-by.gif',
  ])('is a badge where it says nothing else: %s', (file) => {
    const badge = `<img src="/img/${file}" alt="">`;
    const works = worksOf(
      parsePage(
        `<body><h1>A walk</h1><p>The path.</p><footer>${badge} This site is licensed under <a href="${BY}">CC BY 4.0</a></footer>`,
      ),
    );
    expect(works).toEqual([{ about: 'page', licenses: 'CC-BY-4.0' }]);
  });

  it('is no license in a text that names the file', () => {
    expect(worksOf(parsePage('<body><h1>Theme</h1><ul><li>images/cc_by_88x31.png - the badge</li></ul>'))).toEqual([]);
  });
});

describe('straight quotation marks', () => {
  it('open and close by turns: a title in them is no quotation', () => {
    const words = (line: string) =>
      worksOf(parsePage(`<body><article><figure>${image('tarn')}</figure><p>${line}</p></article></body>`)).length;
    expect(words('"The tarn at dawn" by Ann Lee is licensed under CC BY 4.0. "The hut" is not.')).toBe(1);
  });
});
