import { describe, expect, it } from '@jest/globals';
import { parsePage } from './read-fixture';
import { readPage, seePage, worksOf, worksOn } from './see-fixture';

const part = (file: string, licenses: string, by?: string) => ({ about: 'part', file, licenses, ...(by && { by }) });
const tarn = (licenses: string, by = 'Ann Lee') => [part('/tarn.jpg', licenses, by)];

describe('a picture with a credit of its own', () => {
  it('has it in its caption', () => {
    expect(worksOn('figcaption')).toEqual(tarn('CC-BY-SA-2.0'));
  });

  it('has it in its alternative text', () => {
    expect(worksOn('credit-in-alternative-text')).toEqual(tarn('CC-BY-4.0'));
  });

  it('has it in its title', () => {
    expect(worksOn('credit-in-title')).toEqual(tarn('CC-BY-NC-2.0'));
  });

  it('has it in a data attribute that holds markup', () => {
    expect(worksOn('credit-in-data-caption')).toEqual(tarn('CC-BY-ND-2.0'));
  });

  it('is known by the address from which it is loaded later, once', () => {
    expect(worksOn('lazy-picture')).toEqual(tarn('CC-BY-2.0'));
  });

  it('may be the background of an element with a caption', () => {
    expect(worksOn('background-picture')).toEqual(tarn('CC-BY-SA-4.0'));
  });

  it('has it in the title of the link that opens it', () => {
    expect(worksOn('lightbox-link')).toEqual([part('/tarn-small.jpg', 'CC-BY-3.0', 'Ann Lee')]);
  });

  it('may be an accelerated page’s', () => {
    expect(worksOn('accelerated-picture')).toEqual(tarn('CC-BY-2.0'));
  });

  it('is told from the article around it, which has another license', () => {
    expect(worksOn('article-with-its-own-license')).toEqual([
      expect.objectContaining({ about: 'page', licenses: 'CC-BY-SA-4.0' }),
      ...tarn('CC-BY-NC-2.0', 'Bob Ray'),
    ]);
  });

  it('is meant by “this photograph”, also where it fills the page', () => {
    expect(worksOn('this-photograph')).toEqual([part('/tarn.jpg', 'CC-BY-NC-ND-4.0')]);
  });

  it('may be a thumbnail that leads to another page', () => {
    expect(worksOn('credited-teaser')).toEqual([part('/wall.jpg', 'CC-BY-2.0', 'Ann Lee')]);
  });

  it('has two licenses to choose from', () => {
    expect(worksOn('two-licenses-for-one')).toEqual(tarn('GFDL or CC-BY-SA-3.0'));
  });

  it('is credited in the words that Wikimedia Commons offers', () => {
    expect(worksOn('from-wikimedia-commons')).toEqual(tarn('CC-BY-SA-3.0'));
  });

  it('has its creator named behind the license', () => {
    expect(worksOn('name-after-the-license')).toEqual([
      { ...part('/tarn.jpg', 'CC-BY-SA-2.0'), by: expect.stringMatching(/^Ann Lee/) },
    ]);
  });

  it('has its creator named behind the license, where the next paragraph is no part of the name', () => {
    expect(worksOn('name-after-the-license')).toEqual(tarn('CC-BY-SA-2.0'));
  });
});

describe('one credit', () => {
  it('for two pictures is one for each', () => {
    expect(worksOn('one-credit-for-two')).toEqual(
      expect.arrayContaining([part('/one.jpg', 'CC-BY-2.0', 'Ann Lee'), part('/two.jpg', 'CC-BY-2.0', 'Ann Lee')]),
    );
  });
});

describe('credits that stand apart from their pictures', () => {
  it('are the pictures’ in their order, where there are as many', () => {
    expect(worksOn('credits-in-order')).toEqual([
      part('/one.jpg', 'CC-BY-2.0', 'Ann Lee'),
      part('/two.jpg', 'CC-BY-SA-3.0', 'Bob Ray'),
    ]);
  });

  it('find theirs by the name of the file', () => {
    expect(worksOn('credits-by-name')).toEqual([
      part('/Angle_tarn_in_winter.jpg', 'CC-BY-2.0', 'Ann Lee'),
      part('/Stone_wall_near_Hartsop.jpg', 'CC-BY-SA-3.0', 'Bob Ray'),
    ]);
  });

  it('find theirs by its number', () => {
    expect(worksOn('credits-by-number')).toEqual([part('/zwei.jpg', 'CC-BY-SA-4.0', 'Ann Lee')]);
  });

  it('are works with creators, also where the page leaves open which picture each means', () => {
    expect(worksOn('credits-far-from-their-pictures')).toEqual([
      { ...part('', 'CC-BY-2.0', 'Ann Lee'), file: expect.stringContaining('#credit') },
      { ...part('', 'CC-BY-SA-3.0', 'Bob Ray'), file: expect.stringContaining('#credit') },
    ]);
  });

  it('mean the picture at the head of the text, where they call it so', () => {
    expect(worksOn('title-picture')).toEqual(tarn('CC-BY-NC-2.0'));
  });

  it('mean the picture over the site, where they call it so in the sidebar', () => {
    expect(worksOn('header-picture')).toEqual([part('/hills.jpg', 'CC-BY-3.0', 'Ann Lee')]);
  });
});

describe('a recording', () => {
  it('is under the license of the podcast that the page is about', () => {
    expect(worksOn('podcast')).toEqual([
      { about: 'page', licenses: 'CC-BY-SA-4.0', by: 'Ann Lee' },
      part('/tarn.mp3', 'CC-BY-SA-4.0', 'Ann Lee'),
    ]);
  });
});

describe('a part that is described for machines', () => {
  it('is an ImageObject in JSON-LD', () => {
    expect(worksOn('image-object')).toEqual(tarn('CC-BY-4.0'));
  });

  it('is what ccREL says it is about, with its title', () => {
    expect(worksOn('about-a-file')).toEqual([part('/cat.png', 'CC-BY-3.0', 'Ann Lee')]);
    expect(seePage(readPage('about-a-file')).works[0]?.title).toBe('A cat at the hut');
  });
});

describe('a part that the document’s own tree does not hold', () => {
  const FIGURE = `<figure><img src="https://site.example/tarn.jpg" alt=""><figcaption>Photo: Ann Lee, CC BY-SA 4.0</figcaption></figure>`;

  it('is found in an open shadow root', () => {
    expect(worksOn('in-a-shadow-root')).toEqual([]);
    const works = worksOn('in-a-shadow-root', (page) => {
      const host = page.querySelector('walk-picture') as Element;
      host.attachShadow({ mode: 'open' }).innerHTML = FIGURE;
    });
    expect(works).toEqual(tarn('CC-BY-SA-4.0'));
  });

  it('is not looked for in a closed one', () => {
    const works = worksOn('in-a-shadow-root', (page) => {
      const host = page.querySelector('walk-picture') as Element;
      host.attachShadow({ mode: 'closed' }).innerHTML = FIGURE;
    });
    expect(works).toEqual([]);
  });

  it('is found in a frame of the same site, and is no license of the page around it', () => {
    document.body.innerHTML = '<main><h1>At the tarn</h1><iframe title="A picture"></iframe></main>';
    expect(worksOf(document)).toEqual([]);
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    (frame.contentDocument as Document).body.innerHTML = FIGURE;
    expect(worksOf(document)).toEqual(tarn('CC-BY-SA-4.0'));
    expect(seePage(document).works[0]?.evidence[0]?.place).toContain('f');
    document.body.innerHTML = '';
  });
});

describe('credits of a page', () => {
  const link = (unit: string, name: string) => `<a href="https://creativecommons.org/licenses/${unit}/">${name}</a>`;
  const item = (title: string, unit: string, name: string) =>
    `<li>“<a href="https://photos.example/${title}">${title}</a>” by <a href="https://photos.example/ann">Ann Lee</a> is licensed under ${link(unit, name)}.</li>`;

  it('in a list, for pictures that it does not show, are no works of it, and no license of its own', () => {
    const items = [
      item('Tarn', 'by/2.0', 'CC BY 2.0'),
      item('Hut', 'by-sa/2.0', 'CC BY-SA 2.0'),
      item('Beck', 'by/3.0', 'CC BY 3.0'),
      item('Hill', 'by-nc/2.0', 'CC BY-NC 2.0'),
    ];
    expect(worksOf(parsePage(`<body><main><h1>Image credits</h1><ul>${items.join('')}</ul></main></body>`))).toEqual(
      [],
    );
  });

  it('for a picture with and without the version are one work, with the version', () => {
    const page = parsePage(
      `<body><article><h1>A walk</h1><div><p><img src="/tarn.jpg" alt="CC-BY Ann Lee" title="CC-BY Ann Lee"></p><p>${link('by/2.0', 'CC BY 2.0')} <a href="https://www.flickr.com/photos/annlee/">Ann Lee</a></p></div></article></body>`,
    );
    expect(worksOf(page)).toEqual(tarn('CC-BY-2.0'));
  });

  it('are of a photo whose name speaks of Creative Commons', () => {
    const photo = '<img src="/SA123_Ann_CreativeCommons-960x640.jpg" alt="" width="640" height="427">';
    const page = parsePage(
      `<body><article><figure><img src="/hut.jpg" alt="" width="640" height="427"></figure><figure>${photo}<figcaption>Photo: Ann Lee, ${link('by/2.0', 'CC BY 2.0')}</figcaption></figure></article></body>`,
    );
    expect(worksOf(page)).toEqual([part('/SA123_Ann_CreativeCommons-960x640.jpg', 'CC-BY-2.0', 'Ann Lee')]);
  });

  it('in a caption are of its picture, whatever they call themselves', () => {
    const caption =
      '<span class="license"><span>Licencia: </span><a href="http://creativecommons.org/publicdomain/zero/1.0/deed.es" rel="license nofollow" title="Creative Commons (CC0)">CC0</a></span>';
    const page = parsePage(
      `<body><article><h1>Plants</h1><p>Look.</p><figure class="image license-CC0"><span><img src="/tarn.jpg" alt="" width="700" height="926"></span><figcaption class="figcaption">${caption}</figcaption></figure></article></body>`,
    );
    expect(worksOf(page)).toEqual([part('/tarn.jpg', 'CC0-1.0')]);
  });

  it('with what was changed behind the license are credits', () => {
    const page = parsePage(
      '<body><article><h1>A walk</h1><figure><img src="/tarn.jpg" alt=""><figcaption>The tarn in May 1936. Foto: A.B. Lee. Collectie Wereldmuseum (v/h Tropenmuseum), Nationaal Museum van Wereldculturen (CC BY-SA 3.0; bijgesneden).</figcaption></figure></article></body>',
    );
    expect(worksOf(page).map(({ licenses }) => licenses)).toEqual(['CC-BY-SA-3.0']);
  });

  it('in code are of the code', () => {
    const code =
      '<div class="code-highlight"><div class="code-line"><span class="c"># Remainder of script public domain</span></div></div>';
    expect(worksOf(parsePage(`<body><article><h1>A script</h1><p>It is short.</p>${code}</article></body>`))).toEqual(
      [],
    );
  });

  it('for its music are no license of its text', () => {
    const page = parsePage(
      `<body><article><h1>A violin</h1><p>It is old.</p><p>*Música distribuida bajo licencia ${link('by-sa/2.0', 'CC BY-SA')} otorgada por el ejecutante.</p></article></body>`,
    );
    expect(worksOf(page).filter(({ about }) => about === 'page')).toEqual([]);
  });
});
