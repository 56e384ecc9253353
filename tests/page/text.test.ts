import { describe, expect, it } from '@jest/globals';
import { readText } from '../../content/read/text';
import { parsePage } from './read-fixture';

const read = (html: string): string => readText(parsePage(`<body>${html}</body>`).body, 300);

describe('the text of an element', () => {
  it.each([
    ['<b>A</b>nn <b>L</b>ee', 'Ann Lee'],
    ['H<sub>2</sub>O at the tarn', 'H2O at the tarn'],
    ['<a>Ann Lee</a>, <i>photographer</i>.', 'Ann Lee, photographer.'],
    ['写<b>真</b>家', '写真家'],
    ['Ann Lee<a href="#fn7"><sup>7</sup></a>, 2019', 'Ann Lee, 2019'],
    ['Ann Lee<sup><a href="#fn7">[7]</a></sup> and others', 'Ann Lee and others'],
  ])('has its words whole: %s', (html, text) => expect(read(html)).toBe(text));

  it.each([
    ['<span>Ann Lee</span><time>2019</time>', 'Ann Lee 2019'],
    ['<b>Photo</b>Ann Lee', 'Photo Ann Lee'],
    ['Ann Lee<sup>1</sup>', 'Ann Lee 1'],
    ['<b>Ann</b><br>lee', 'Ann lee'],
    ['<b>Ann</b><div>lee</div>', 'Ann lee'],
    ['<b>A</b> <b>b</b>', 'A b'],
  ])('keeps apart what its style may part: %s', (html, text) => expect(read(html)).toBe(text));
});
