import { describe, expect, it } from '@jest/globals';
import { findEndpoint } from '../../../src/webmention/find-endpoint';
import { readLinkHeader } from '../../../src/webmention/read-link-header';

const PAGE = 'https://ann.example/notes/walk';
const HOOK = 'https://ann.example/hook';
const found = ({ link = null, html = '', address = PAGE }: { link?: string | null; html?: string; address?: string }) =>
  findEndpoint({ address, link, html });
const body = (inner: string) => `<!doctype html><html><head><title>A walk</title></head><body>${inner}</body></html>`;
const head = (inner: string) => `<!doctype html><html><head>${inner}</head><body><p>A walk</p></body></html>`;

/** The kinds of pages at which senders are tested, each as the Recommendation wants it read. */
describe('where a page takes notices', () => {
  it.each<[string, Parameters<typeof found>[0]]>([
    ['a header, its relation bare, a relative address', { link: '</hook>; rel=webmention' }],
    ['a header, its relation bare, a whole address', { link: `<${HOOK}>; rel=webmention` }],
    ['a link in the head, a relative address', { html: head('<link rel="webmention" href="/hook">') }],
    ['a link in the head, a whole address', { html: head(`<link rel="webmention" href="${HOOK}" />`) }],
    [
      'a link in the text, a relative address',
      { html: body('<p>Tell me <a href="/hook" rel="webmention">here</a></p>') },
    ],
    ['a link in the text, a whole address', { html: body(`<a rel=webmention href=${HOOK}>here</a>`) }],
    ['a header with its relation in quotation marks', { link: '</hook>; rel="webmention"' }],
    ['a header in odd capitals', { link: '</hook>; REL=WebMention' }],
    ['several relations of a link', { html: head('<link rel="me webmention author" href="/hook">') }],
    ['several relations in a header', { link: '</hook>; rel="webmention somethingelse"' }],
    [
      'a header before everything in the page',
      { link: '</hook>; rel=webmention', html: head('<link rel="webmention" href="/wrong">') },
    ],
    [
      'a relation that only sounds alike, before it',
      { html: head('<link rel="not-webmention" href="/a"><link rel="webmention" href="/hook">') },
    ],
    [
      'a comment before it',
      { html: body('<!-- <a href="/wrong" rel="webmention"></a> --><a href="/hook" rel="webmention">x</a>') },
    ],
    [
      'written markup before it',
      { html: body('<code>&lt;a href="/wrong" rel="webmention"&gt;</code><a href="/hook" rel="webmention">x</a>') },
    ],
    [
      'what a script, a style and a template hold, before it',
      {
        html: body(
          `<script>'<a rel="webmention" href="/a">'</script><style>/*<a rel="webmention" href="/b">*/</style>
         <template><a rel="webmention" href="/c">x</a></template><textarea><a rel="webmention" href="/d"></textarea>
         <a rel="webmention" href="/hook">x</a>`,
        ),
      },
    ],
    [
      'a link in the text before one in the head',
      { html: body('<a rel="webmention" href="/hook">x</a><link rel="webmention" href="/wrong">') },
    ],
    [
      'a link element before one in the text',
      { html: body('<link rel="webmention" href="/hook"><a rel="webmention" href="/wrong">x</a>') },
    ],
    ['several headers, which a browser joins', { link: '</feed>; rel="alternate", </hook>; rel="webmention"' }],
    [
      'one header with several links, and a comma in an address',
      { link: '</a,b>; rel=prev;title="x, <y>", </hook>; rel=webmention, </c>; rel=next' },
    ],
    [
      'a link element without an address, before it',
      { html: head('<link rel="webmention"><link rel="webmention" href="/hook">') },
    ],
    [
      'one that only speaks of another page, before it',
      { link: '</wrong>; rel=webmention; anchor="/other", </hook>; rel=webmention' },
    ],
  ])('is told by %s', (_, page) => {
    expect(found(page)).toBe(HOOK);
  });

  it('is the page itself where the address is empty, and keeps its query', () => {
    expect(found({ html: head('<link rel="webmention" href="">') })).toBe(PAGE);
    expect(found({ html: head('<link rel="webmention" href="/hook?to=ann&amp;x=1">') })).toBe(`${HOOK}?to=ann&x=1`);
    expect(found({ html: head('<link rel="webmention" href="hook">') })).toBe('https://ann.example/notes/hook');
  });

  it('is found from where a redirect led to', () => {
    expect(found({ address: 'https://new.example/b/', html: head('<link rel="webmention" href="hook">') })).toBe(
      'https://new.example/b/hook',
    );
  });

  it('is nowhere if no relation says so, or if it is no address of the web', () => {
    for (const html of ['', body('<a href="/hook">webmention</a>'), head('<link rel="webmention">')])
      expect(found({ html })).toBeNull();
    for (const wrong of ['javascript:alert(1)', 'data:text/html,x', 'mailto:ann@post.example', 'https://'])
      expect(found({ html: head(`<link rel="webmention" href="${wrong}">`) })).toBeNull();
  });

  it('is read in time, however a page or a header is written', () => {
    const long = 300_000;
    for (const piece of ['<', '<a ', '<a rel="webmention', '<!--', '<template>', '<link rel=webmention ', "<a rel='"])
      expect(found({ html: piece.repeat(long / piece.length) })).toBeNull();
    for (const piece of ['<', ',', '<a>;', '<a>; rel="', '<a>; rel="\\', '<a>;rel=x,', ' '])
      expect(found({ link: piece.repeat(long / piece.length) })).toBeNull();
  });
});

describe('a Link header', () => {
  it('is read until something is no link', () => {
    expect(readLinkHeader('<a>; rel="x \\"y"; rel=z , <b>;rel=c junk, <d>;rel=e')).toEqual([
      { target: 'a', relations: ['x', '"y'] },
      { target: 'b', relations: ['c'] },
    ]);
  });
});
