import { describe, expect, it } from '@jest/globals';
import { collectHolder } from '../../content/collect/holder';
import { parsePage } from './read-fixture';

const lines = (body: string) => collectHolder(parsePage(`<body>${body}</body>`)).map(({ value }) => value);

describe('the line that says who holds the rights in a page', () => {
  it('is the line with the sign, and not all that stands in the footer', () => {
    expect(lines('<footer><p>Menu</p><p>© 2013 <a href="/ann">Ann Lee</a></p><p>Design by Bob</p></footer>')).toEqual([
      '© 2013 Ann Lee',
    ]);
  });

  it.each([
    ['a class', '<div class="site-footer">Copyright 2013 Ann Lee</div>'],
    ['an id', '<div id="copyright">(c) 2013 Ann Lee</div>'],
  ])('is found by %s', (_, body) => expect(lines(body)[0]).toContain('2013 Ann Lee'));

  it.each([
    ['the text', '<main><p>© 2013 Ann Lee</p></main>'],
    ['a comment', '<div class="comments"><div class="footer">© 2013 Eve</div></div>'],
    ['a caption', '<figure><figcaption class="copyright">© 2013 Bob Ray</figcaption></figure>'],
    ['a footer without it', '<footer><p>Menu</p></footer>'],
  ])('is none in %s', (_, body) => expect(lines(body)).toEqual([]));

  it('is looked for in a bounded part of a footer', () => {
    expect(lines(`<footer>${'<p>word</p>'.repeat(5000)}<p>© 2013 Ann Lee</p></footer>`)).toEqual([]);
  });
});
