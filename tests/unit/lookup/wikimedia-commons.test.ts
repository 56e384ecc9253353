import { describe, expect, it } from '@jest/globals';
import { readWikiFile } from '../../../src/lookup/read/wiki';

const FILE = 'https://upload.wikimedia.org/wikipedia/commons/a/ab/Tarn.jpg';
const hidden = (words: string) => `<div style="display: none;">${words}<div>more</div></div>`;

/** The creator and the title that a record says, from fields of CommonsMetadata. */
const said = (artist: string, title = '') => {
  const extmetadata = { Artist: { value: artist }, ObjectName: { value: title } };
  const answer = JSON.stringify({ query: { pages: [{ imageinfo: [{ extmetadata }] }] } });
  return readWikiFile(answer, { address: FILE, page: 'https://blog.example/', named: [] }).map(({ value, detail }) =>
    [value, detail].filter(Boolean).join(' '),
  );
};

describe('what a record of Wikimedia Commons says of an author and a title', () => {
  it('is nothing that is hidden there for machines', () => {
    expect(said(`Ann Fell${hidden('creator QS:P170,Q4')}`, `<i>Tarn</i>${hidden('label QS:Len,"Tarn"')}`)).toEqual([
      'Ann Fell',
      'Tarn ObjectName',
    ]);
    expect(said(`Ann Lee<br>${hidden('<br>x')} and Bob`)).toEqual(['Ann Lee and Bob']);
  });

  it('is the name alone where a card tells more of its author', () => {
    const card =
      '<table class="vcard"><tr><th><span class="fn value">Ann Fell</span></th></tr><tr><td>Painter</td></tr></table>';
    expect(said(card)).toEqual(['Ann Fell']);
    expect(said('<a href="https://lee.example/"><bdi>Ann Lee</bdi></a>')).toEqual(['Ann Lee https://lee.example/']);
  });
});
