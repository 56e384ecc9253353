import { describe, expect, it } from '@jest/globals';
import { FORMATS } from '../../../../src/transfer/export/formats';
import { kept, written } from './entries';

/** What is not seen, or ends a line to some readers of text. */
const SIGNS = [
  '\u0085',
  '\u2028',
  '\u2029',
  '\u200b',
  '\u00ad',
  '\u206a',
  '\u206f',
  '\ufeff',
  '\u{e0041}',
  '\u3164',
  '\u000b',
];

describe('every export', () => {
  it.each(Object.values(FORMATS).map((format) => [format.id, format] as const))(
    'in %s has none of the signs that end lines or are not seen',
    (_, format) => {
      const name = `A${SIGNS.join('b')}c`;
      const work = { title: name, creators: [{ name, address: null }], notices: [`© ${name}`], scope: name };
      const text = written(format, [kept('a', { ...work, page: { address: 'https://a.example/', title: name } })]);
      const isData = format.id === 'json' || format.id === 'jsonl';
      const looked = isData ? SIGNS.slice(0, 3) : SIGNS;
      // A byte order mark of the file's own stands at its beginning, and in the packet of XMP.
      const own = text.replace(/^\ufeff/, '').replace('begin="\ufeff"', '');
      expect(looked.filter((sign) => own.includes(sign))).toEqual([]);
    },
  );
});
