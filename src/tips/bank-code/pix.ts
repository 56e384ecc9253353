import { cut } from './cut';

const NAME_AT_MOST = 25;
const TOWN_AT_MOST = 15;
/** What one field may hold, in which others stand. */
const FIELD_AT_MOST = 99;
/** The country stands in where an address names no town: the field may not be empty. */
const NO_TOWN = 'BRASIL';

/** One field: two digits of its id, two of its length, and what it holds. */
const field = (id: string, value: string): string => `${id}${String(value.length).padStart(2, '0')}${value}`;

/** In the letters of ASCII alone, in which each letter is one byte: accents are left out, and so is what has no such letter. */
const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^ -~]/g, '')
    .replace(/ +/g, ' ')
    .trim();

/** CRC-16 of a text in ASCII, by the polynomial 0x1021 from 0xffff on (ISO/IEC 13239), as four digits in hex. */
export const crc16 = (text: string): string => {
  let rest = 0xffff;
  for (let at = 0; at < text.length; at++) {
    rest ^= text.charCodeAt(at) << 8;
    for (let bit = 0; bit < 8; bit++) rest = ((rest & 0x8000 ? 0x1021 : 0) ^ (rest << 1)) & 0xffff;
  }
  return rest.toString(16).toUpperCase().padStart(4, '0');
};

/**
 * The static code of Brazil's Pix (BR Code; EMV QRCPS, merchant-presented). The person's app shows whose key it is, as the directory says.
 * @param amount in reais, or null where the person says it to their app
 */
export const writePix = (
  key: string,
  called: string,
  town: string | null,
  amount: number | null,
  wanted: string,
): { text: string; name: string; town: string; reference: string } => {
  const name = cut(ascii(called), NAME_AT_MOST);
  const place = cut(ascii(town ?? ''), TOWN_AT_MOST) || NO_TOWN;
  const whom = field('00', 'br.gov.bcb.pix') + field('01', key);
  const reference = cut(ascii(wanted), Math.max(0, FIELD_AT_MOST - whom.length - 4));
  const body = [
    field('00', '01'),
    field('26', whom + (reference ? field('02', reference) : '')),
    field('52', '0000'),
    field('53', '986'),
    amount === null ? '' : field('54', amount.toFixed(2)),
    field('58', 'BR'),
    field('59', name),
    field('60', place),
    field('62', field('05', '***')),
    '6304',
  ].join('');
  return { text: body + crc16(body), name, town: place, reference };
};
