import { describe, expect, it } from '@jest/globals';
import { isWork } from '../../../src/message/work';
import { identify } from '../../../src/work/identify';
import { BY, BY_SA, image, observation, PAGE, statement } from './observation';

const works = (...signals: Parameters<typeof observation>) =>
  identify(observation(...signals)).works.map(({ about, licenses, address }) => [about, licenses[0]?.id, address]);

describe('which works a page has', () => {
  it('takes a sentence with a link in the footer for the license of the page', () => {
    expect(
      works(statement(BY_SA, 'CC BY-SA', { before: 'Dieses Werk steht unter einer ', within: ['footer'] })),
    ).toEqual([['page', 'CC-BY-SA-3.0-DE', PAGE]]);
  });

  it('takes rel=license for the license of the page, also with few words around it', () => {
    expect(works(statement(BY, 'CC BY 4.0', { rel: ['license'] }))).toEqual([['page', 'CC-BY-4.0', PAGE]]);
  });

  it('takes a credit in a figure for a work of its own, even with rel=license', () => {
    const credit = statement(BY, 'CC BY 4.0', {
      rel: ['license'],
      before: 'Photo: Ann Lee, ',
      within: ['caption', 'figure'],
      media: [image('a.jpg')],
    });
    const [work] = identify(observation(credit)).works;
    expect(work).toMatchObject({ about: 'part', kind: 'image', address: 'https://blog.example/a.jpg' });
    expect(work?.creators).toEqual([{ name: 'Ann Lee', address: null }]);
  });

  it('tells the license of the page from that of a photo in it', () => {
    expect(
      works(
        statement(
          BY,
          'CC BY 4.0',
          { before: 'Foto: Ann, ', within: ['caption', 'figure'], media: [image('a.jpg')] },
          '1/1',
        ),
        statement(BY_SA, 'CC BY-SA', { before: 'Alle Inhalte stehen unter ', within: ['footer'] }, '1/2'),
      ),
    ).toEqual([
      ['page', 'CC-BY-SA-3.0-DE', PAGE],
      ['part', 'CC-BY-4.0', 'https://blog.example/a.jpg'],
    ]);
  });

  it('does not offer what is only talked about', () => {
    expect(
      works(
        statement(BY, 'CC BY', {
          before: 'In 2013 the fourth version of the licenses was written, after a long debate among many people, and ',
          after:
            ' became its most popular tool, as a study of the matter found later on, which said much more about it still.',
          within: ['article'],
        }),
      ),
    ).toEqual([]);
  });

  it('takes no theme, map or reader’s comment for the page', () => {
    expect(works(statement(BY, 'CC BY', { before: 'Theme by Ann, licensed under ', within: ['footer'] }))).toEqual([]);
    expect(works(statement(BY, 'CC BY', { before: 'Map tiles by Stamen, under ', within: ['footer'] }))).toEqual([]);
    expect(works(statement(BY, 'CC BY 4.0', { before: 'My text is licensed under ', within: ['comment'] }))).toEqual(
      [],
    );
  });

  it('takes a rule for all photos of a site for neither the page’s license nor a credit', () => {
    expect(
      works(
        statement(BY, 'CC BY', { before: 'Alle Fotos auf diesem Blog sind lizenziert unter ', within: ['footer'] }),
      ),
    ).toEqual([]);
  });

  it('reads nothing into an imprint that is linked with rel=license', () => {
    expect(
      works({
        says: 'license',
        evidence: 'link-element',
        about: '',
        value: 'https://ministry.example/imprint',
        words: 'Impressum',
        place: '',
      }),
    ).toEqual([]);
    expect(
      works({
        says: 'license',
        evidence: 'meta',
        about: '',
        value: 'All rights reserved',
        words: 'All rights reserved',
        place: '',
      }),
    ).toEqual([]);
  });

  it('does not light up for a license that forbids sharing the whole', () => {
    expect(
      works(statement('https://creativecommons.org/licenses/devnations/2.0/', 'CC', { rel: ['license'] })),
    ).toEqual([]);
  });

  it('shows a badge that contradicts its link, and does not hide either', () => {
    const [work] = identify(
      observation(
        statement(BY, '', {
          rel: ['license'],
          badge: 'Creative Commons License https://licensebuttons.net/l/by/3.0/88x31.png CC BY 3.0',
        }),
      ),
    ).works;
    expect(work?.licenses.map(({ id }) => id)).toEqual(['CC-BY-4.0']);
    expect(work?.conflicts.map(({ id }) => id)).toEqual(['CC-BY-3.0']);
  });

  it('counts a credit once that is said in words and by a link', () => {
    const media = [image('a.jpg')];
    expect(
      works(
        statement(BY, 'CC BY 4.0', { before: 'Photo: Ann, ', within: ['caption'], media }, '1/3/0'),
        statement('CC BY 4.0', 'Photo: Ann, CC BY 4.0', { before: 'Photo: Ann, ', within: ['caption'], media }, '1/3'),
      ),
    ).toHaveLength(1);
  });

  it('gives the same work the same id however often it is looked at', () => {
    const signal = statement(BY, 'CC BY 4.0', { rel: ['license'] });
    expect(identify(observation(signal)).works).toEqual(identify(observation(structuredClone(signal))).works);
  });

  it('takes title and author of the page from the strongest source', () => {
    const seen = identify(
      observation(
        statement(BY, 'CC BY 4.0', { rel: ['license'] }),
        { says: 'title', evidence: 'document', about: '', value: 'A heading', words: '', place: '' },
        { says: 'title', evidence: 'meta', about: '', value: 'A title for others', words: '', place: '' },
        { says: 'creator', evidence: 'document', about: '', value: 'admin', words: '', place: '' },
        { says: 'creator', evidence: 'meta', about: '', value: 'Ann Lee', words: '', place: '' },
      ),
    );
    expect(seen.works[0]).toMatchObject({
      title: 'A title for others',
      creators: [{ name: 'Ann Lee', address: null }],
    });
  });

  it('has two works where a montage has two creators, each with an id of its own', () => {
    const media = [image('montage.jpg')];
    const seen = identify(
      observation(
        statement(BY, 'CC BY 4.0', { before: 'Photos: Ann Lee, ', media, within: ['caption', 'figure'] }, '1/0'),
        statement(
          BY_SA,
          'CC BY-SA',
          { before: 'Photos: Ann Lee, CC BY 4.0, and Bob Ray, ', media, within: ['caption', 'figure'] },
          '1/1',
        ),
      ),
    );
    expect(seen.works.map(({ creators }) => creators[0]?.name)).toEqual(['Ann Lee', 'Bob Ray']);
    expect(new Set(seen.works.map(({ id }) => id)).size).toBe(2);
  });

  it('makes of what a hostile page says a work that can be kept', () => {
    const about = 'https://site.example/cat.jpg';
    const say = (says: 'license' | 'title' | 'creator' | 'source', value: string, detail = '') =>
      ({ says, evidence: 'json-ld', about, value, words: '', place: '', detail }) as const;
    const { works } = identify(
      observation(
        say('license', BY),
        say('title', 'x'.repeat(2000)),
        say('creator', 'Ann', 'https://'),
        say('source', 'javascript:alert(1)'),
      ),
    );
    expect(works.map(isWork)).toEqual([true]);
    expect(works[0]).toMatchObject({ source: null, creators: [{ name: 'Ann', address: null }] });
  });
});
