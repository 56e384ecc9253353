import type { Amount } from './deal';

/** As many digits as stay exact in JSON's numbers wherever they are read. */
const DIGITS = 18;

/**
 * A decimal number as a whole number of the smallest units: '2.5' of scale 2 is '250'. null for what is no such number, is finer than the
 * asset, nothing at all, or more than is counted.
 * @param decimal digits, with a point before the last of them where there is one
 */
export const toMinor = (decimal: string, scale: number): string | null => {
  const [, whole = '', part = ''] = /^(\d{1,18})(?:\.(\d{1,18}))?$/.exec(decimal) ?? [];
  const fine = part.replace(/0{1,18}$/, '');
  if (whole === '' || fine.length > scale) return null;
  const value = `${whole}${fine.padEnd(scale, '0')}`.replace(/^0{1,36}/, '');
  return value.length > 0 && value.length <= DIGITS ? value : null;
};

/** The decimal number that so many of the smallest units are: '250' of scale 2 is '2.50'. */
export const toDecimal = ({ value, assetScale }: Pick<Amount, 'value' | 'assetScale'>): string => {
  if (assetScale === 0) return value;
  const digits = value.padStart(assetScale + 1, '0');
  return `${digits.slice(0, -assetScale)}.${digits.slice(-assetScale)}`;
};
