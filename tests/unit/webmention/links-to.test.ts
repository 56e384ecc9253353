import { describe, expect, it } from '@jest/globals';
import { linksTo } from '../../../src/webmention/links-to';
import { publicPage } from '../../../src/webmention/public-page';

const OWN = 'https://me.example/posts/1';
const TARGET = 'https://ann.example/walk';
const links = (html: string, target = TARGET) => linksTo(html, OWN, target);

describe('a page that leads to another', () => {
  it.each([
    `<a href="${TARGET}">a walk</a>`,
    `<img src="${TARGET}">`,
    `<p>x<video src='${TARGET}'></video>`,
    `<blockquote cite="${TARGET}">`,
    '<a href="HTTPS://ANN.example/walk">',
    '<base href="https://ann.example/"><a href="walk">',
  ])('has its address in an attribute that leads somewhere: %s', (html) => {
    expect(links(html)).toBe(true);
  });

  it.each([
    TARGET,
    `<!-- <a href="${TARGET}"> -->`,
    `<a href="${TARGET}/2">`,
    `<a href="${TARGET}?a=1">`,
    `<a title="${TARGET}">`,
    `<script>"<a href='${TARGET}'>"</script>`,
    '<a href="/walk">',
    '<a href="http://ann.example/walk">',
  ])('has no link in %s', (html) => {
    expect(links(html)).toBe(false);
  });

  it('is no page at all where the other is no address', () => {
    expect(links('<a href="walk">', 'walk')).toBe(false);
  });
});

describe('a page that everybody reaches', () => {
  it('has an address by https, without a place in it', () => {
    expect(publicPage(' https://ann.example/walk#end ', false)).toBe(TARGET);
  });

  it.each([
    ...['http://ann.example/walk', 'https://ann:secret@ann.example/', 'https://127.0.0.1/', 'https://[::1]/'],
    ...['https://localhost/', 'https://10.0.0.7/hook', 'https://2130706433/', 'https://printer.local/', 'ann', ''],
    ...[
      'file:///etc/passwd',
      'https://box/',
      'https://169.254.169.254/latest',
      `https://ann.example/${'a'.repeat(2001)}`,
    ],
  ])('is not %s', (address) => {
    expect(publicPage(address, false)).toBeNull();
  });

  it('may be of this machine in a build for tests alone', () => {
    expect(publicPage('http://127.0.0.1:8080/a', true)).toBe('http://127.0.0.1:8080/a');
    expect(publicPage('http://ann.example/', true)).toBeNull();
  });
});
