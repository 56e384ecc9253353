import { describe, expect, it } from '@jest/globals';
import { READERS } from '../../../src/lookup/read/readers';
import { findRecord } from '../../../src/lookup/records';
import type { NamedRecord } from '../../../src/work/work';
import { read, subject, where } from './a-subject';

describe('a registry of DOIs', () => {
  const doi = (id: string): NamedRecord => ({ type: 'doi', address: `https://doi.org/${id}` });
  const article = subject('https://journal.example/42', undefined, doi('10.1234/ab(cd)<7>'));
  it('is asked about the page’s own DOI, and about nothing in the page', () => {
    expect(where(article)).toBe('https://api.crossref.org/works/10.1234/ab(cd)%3C7%3E');
    expect(findRecord(article)?.orElse?.address).toBe('https://api.datacite.org/dois/10.1234/ab(cd)%3C7%3E');
    expect(where(subject('https://journal.example/42', 'https://journal.example/a.jpg', doi('10.1234/a')))).toBeNull();
    expect(where(subject('https://journal.example/42', undefined, doi('10.1234/..%2F..')))).toBe(
      'https://api.crossref.org/works/10.1234/..%252F..',
    );
  });

  it('of Crossref tells the license of the published text that is in force', () => {
    const license = (URL: string, version: string, timestamp = 1e12) => ({
      ...{ URL, 'content-version': version, 'delay-in-days': 0, start: { timestamp } },
    });
    const CC = 'https://creativecommons.org/licenses';
    const message = {
      title: ['Street <i>trees</i>'],
      author: [
        { given: 'Ann', family: 'Lee', ORCID: 'http://orcid.org/0000-0002-1825-0097' },
        { name: 'The Tree Group' },
      ],
      license: [
        license('https://www.publisher.example/tdm', 'tdm'),
        license(`${CC}/by-nc/4.0/`, 'am'),
        license(`${CC}/by/4.0/`, 'vor'),
        license(`${CC}/by-sa/4.0/`, 'vor', 32503680000000),
      ],
    };
    expect(read(article, { message })).toEqual([
      ['license', '', `${CC}/by/4.0/`],
      ['creator', '', 'Ann Lee', 'https://orcid.org/0000-0002-1825-0097'],
      ['creator', '', 'The Tree Group', ''],
      ['title', '', 'Street trees'],
    ]);
    const unspecified = {
      ...message,
      license: [license(`${CC}/by/3.0/`, 'unspecified'), license('https://p.example/', 'tdm')],
    };
    expect(read(article, { message: unspecified })[0]).toEqual(['license', '', `${CC}/by/3.0/`]);
    expect(read(article, { message: { license: [license(`${CC}/by/4.0/`, 'am')] } })).toEqual([]);
  });

  it('of DataCite tells its rights and its creators', () => {
    const attributes = {
      titles: [{ title: 'Street trees' }],
      creators: [
        {
          ...{ name: 'Lee, Ann', givenName: 'Ann', familyName: 'Lee' },
          nameIdentifiers: [{ nameIdentifier: 'https://orcid.org/0000-0002-1825-0097' }],
        },
        { name: 'Tree Group', nameType: 'Organizational' },
      ],
      rightsList: [
        { rightsUri: 'info:eu-repo/semantics/openAccess' },
        { rightsUri: 'https://creativecommons.org/licenses/by/4.0/legalcode', rightsIdentifier: 'cc-by-4.0' },
      ],
    };
    const place = findRecord(article)?.orElse;
    const told = place ? READERS[place.source.id](JSON.stringify({ data: { attributes } }), article) : [];
    expect(told.map(({ says, value }) => [says, value])).toEqual([
      ['license', 'info:eu-repo/semantics/openAccess'],
      ['license', 'https://creativecommons.org/licenses/by/4.0/legalcode'],
      ['license', 'cc-by-4.0'],
      ['creator', 'Ann Lee'],
      ['creator', 'Tree Group'],
      ['title', 'Street trees'],
    ]);
  });
});
