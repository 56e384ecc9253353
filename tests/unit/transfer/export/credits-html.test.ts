import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { RdfaParser } from 'rdfa-streaming-parser';
import { creditsHtml } from '../../../../src/transfer/export/credits-html';
import { licenseOf } from '../../attribution/a-work';
import { credited, hostile, kept, written } from './entries';

const factsOf = async (text: string): Promise<string[]> => {
  const facts: string[] = [];
  const parser = new RdfaParser({ baseIRI: 'https://here.example/', contentType: 'text/html' });
  for await (const { subject, predicate, object } of Readable.from([text]).pipe(parser))
    facts.push(`${subject.value} ${predicate.value} ${object.value}`);
  return facts;
};

describe('the credits page', () => {
  it('says each license and title once, to a reader of RDFa', async () => {
    const other = { title: 'Other', source: 'https://photos.example/other', licenses: [licenseOf('CC0-1.0')] };
    const facts = await factsOf(written(creditsHtml, [kept('a'), credited('b'), kept('c', other)]));
    expect(facts.filter((fact) => fact.includes('#license'))).toEqual([
      'https://photos.example/tarn http://www.w3.org/1999/xhtml/vocab#license https://creativecommons.org/licenses/by/4.0/',
      'https://photos.example/other http://www.w3.org/1999/xhtml/vocab#license https://creativecommons.org/publicdomain/zero/1.0/',
    ]);
    expect(facts).toContain('https://photos.example/tarn http://purl.org/dc/terms/title First light over the tarn');
  });

  it('has a section for each license, and is well-formed without any', () => {
    const { document } = new JSDOM(written(creditsHtml, [kept('a')])).window;
    expect([...document.querySelectorAll('section h2')].map(({ textContent }) => textContent)).toEqual([
      'Creative Commons Attribution 4.0 International',
    ]);
    expect(new JSDOM(written(creditsHtml, [])).window.document.querySelectorAll('section')).toHaveLength(0);
  });

  it('runs and loads nothing, whatever the entries hold', () => {
    const { document } = new JSDOM(written(creditsHtml, hostile), { runScripts: 'dangerously' }).window;
    expect(document.querySelectorAll('script, img, link, iframe, object, base, form')).toHaveLength(0);
    expect(document.querySelectorAll('li')).toHaveLength(hostile.length);
  });
});
