import { describe, expect, it } from '@jest/globals';
import { contactsOf } from '../../src/tips/contacts';
import { offeredBy } from '../../src/tips/payees';
import { parsePage } from './read-fixture';
import { seePage } from './see-fixture';

const LICENSE = '<footer><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></footer>';
const see = (head: string, body: string) =>
  seePage(parsePage(`<head><meta name="author" content="Ann Fell">${head}</head><body>${body}${LICENSE}</body>`));
const reached = (head: string, body: string) => {
  const seen = see(head, body);
  const [work] = seen.works;
  if (!work) throw new Error('no work');
  return contactsOf(seen, work).map(({ kind, address, label, grade }) => [kind, address, label, grade]);
};

describe('where the creator of a work can be written to', () => {
  it('is what the head says, then what their own block says; never the page’s text, a visitor or another author', () => {
    expect(
      reached(
        '<link rel="me" href="https://social.example/@ann">',
        `<article><h1>A walk</h1><p class="byline">By <a rel="author" href="mailto:ann@post.example">Ann Fell</a></p>
         <p>Errors? <a href="mailto:desk@site.example">Tell the desk</a>
         <a rel="me" href="https://social.example/@desk">or there</a></p>
         <div class="author-box">Bob Hill <a href="mailto:bob@post.example">writes too</a></div></article>
         <div id="comments"><p class="byline">Ann Fell <a href="mailto:troll@post.example">Mail me</a></p></div>`,
      ),
    ).toEqual([
      ['profile', 'https://social.example/@ann', 'social.example/@ann', 'head'],
      ['mail', 'mailto:ann@post.example', 'ann@post.example', 'author'],
    ]);
  });

  it('is found as the fediverse names a page’s author', () => {
    expect(reached('<meta name="fediverse:creator" content="@ann@social.example">', '')).toEqual([
      ['profile', 'https://social.example/@ann', 'social.example/@ann', 'head'],
    ]);
  });

  it('is one address, with nobody else and no words of the page’s put into the letter', () => {
    const mail = (address: string) => reached(`<link rel="author" href="${address}">`, '').map(([, found]) => found);
    expect(mail('mailto:ann@post.example?bcc=list@post.example&amp;body=I+agree')).toEqual(['mailto:ann@post.example']);
    expect(mail('mailto:ann%2Bthanks@post.example')).toEqual(['mailto:ann%2Bthanks@post.example']);
    for (const wrong of [
      'mailto:ann@post.example,bob@post.example',
      'mailto:ann%40post.example@other.example',
      'mailto:ann%0D%0ABcc:bob@post.example',
      'mailto:ann@post.example%2Fpath',
      'mailto:ann@localhost',
      'mailto:%E0%A4%A',
      'mailto:ann@\u0440ost.example',
    ])
      expect(mail(wrong)).toEqual([]);
  });

  it('is no profile on the page’s own site, over http, or in letters that imitate others', () => {
    const profile = (address: string) => reached(`<link rel="me" href="${address}">`, '').map(([, found]) => found);
    expect(profile('/about')).toEqual([]);
    expect(profile('http://social.example/@ann')).toEqual([]);
    expect(profile('https://soci\u0430l.example/@ann')).toEqual([]);
    expect(profile('javascript:alert(1)')).toEqual([]);
  });

  it('is nowhere that anybody is paid, and none of what is told to be unused', () => {
    const seen = see(
      '<link rel="me" href="https://social.example/@ann"><link rel="author" href="mailto:a@b.example">',
      '',
    );
    expect(offeredBy(seen, seen.works[0] ?? null)).toEqual({ payees: [], refused: [] });
  });

  it('is not the page’s author for a picture that is credited to another', () => {
    const seen = see(
      '<link rel="author" href="mailto:ann@post.example">',
      `<article><figure><img src="/hut.jpg" alt="" width="600" height="400"><figcaption>Photo: Cleo,
       <a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a></figcaption></figure></article>`,
    );
    const hut = seen.works.find(({ address }) => address.endsWith('/hut.jpg'));
    expect(hut && contactsOf(seen, hut)).toEqual([]);
  });
});
