import { describe, expect, it } from '@jest/globals';
import { collectRdfComments } from '../../content/collect/rdf-comment';
import { gather, parsePage, readFixture, short } from './read-fixture';
import { worksOf } from './see-fixture';

const BY = 'http://creativecommons.org/licenses/by/2.0/';
const rdf = (inside: string) =>
  `<!-- <rdf:RDF xmlns="http://web.resource.org/cc/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${inside}</rdf:RDF> -->`;
const told = (html: string) => short(gather(collectRdfComments, parsePage(html)));

describe('RDF in a comment', () => {
  it('says the license, the title and the creator of the page', () => {
    const page = readFixture('rdf-comment');
    expect(short(gather(collectRdfComments, page))).toEqual([
      ['title', '', 'Peat & water'],
      ['creator', '', 'Ann Fell'],
      ['license', '', 'http://creativecommons.org/licenses/by-sa/2.0/'],
    ]);
    expect(worksOf(page)).toEqual([{ about: 'page', licenses: 'CC-BY-SA-2.0', by: 'Ann Fell' }]);
  });

  it('says it of a file, and of a name that stands alone', () => {
    const work = `<cc:Work rdf:about='/tarn.jpg'><dc:creator>Bo</dc:creator><cc:license rdf:resource='${BY}' /></cc:Work>`;
    expect(told(rdf(work))).toEqual([
      ['creator', 'https://site.example/tarn.jpg', 'Bo'],
      ['license', 'https://site.example/tarn.jpg', BY],
    ]);
  });

  it('says nothing with no license, of no work, or among what visitors write', () => {
    const license = `<license rdf:resource="${BY}"/>`;
    expect(told(rdf('<rdf:Description rdf:about="" dc:title="x"><title>Ping</title></rdf:Description>'))).toEqual([]);
    expect(told(rdf(`<License rdf:about="${BY}"><permits rdf:resource="x"/></License>${license}`))).toEqual([]);
    expect(told(`<div class="comment">${rdf(`<Work rdf:about="">${license}</Work>`)}</div>`)).toEqual([]);
    expect(told(`<!-- <Work rdf:about="">${license}</Work> -->`)).toEqual([]);
  });

  it.each(['<Work ', '<license rdf:resource="', '<a:', '&amp;', '<dc:title>x'])(
    'ends soon in a comment of %j, and among many',
    (part) => {
      const start = performance.now();
      expect(told(rdf(part.repeat(200_000 / part.length)))).toEqual([]);
      expect(told(rdf(`<Work>${part}`).repeat(2000))).toEqual([]);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
