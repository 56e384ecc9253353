/** The check digit of a number of taxpayers: a sum of its signs by weight, modulo 11. Letters count from 17 on. */
const checkDigit = (signs: string, weights: readonly number[]): string => {
  const sum = weights.reduce((before, weight, at) => before + weight * (signs.charCodeAt(at) - 48), 0);
  return String(sum % 11 < 2 ? 0 : 11 - (sum % 11));
};

const endsRightly = (text: string, first: readonly number[], second: readonly number[]): boolean => {
  const body = text.slice(0, -2);
  const digit = checkDigit(body, first);
  return text === body + digit + checkDigit(body + digit, second);
};

/** A person's number (CPF): eleven digits, not all of them the same. */
const isCpf = (text: string): boolean =>
  /^\d{11}$/.test(text) &&
  !/^(\d)\1{10}$/.test(text) &&
  endsRightly(text, [10, 9, 8, 7, 6, 5, 4, 3, 2], [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);

/** A company's number (CNPJ): twelve digits, or capitals since July 2026, and two check digits. */
const isCnpj = (text: string): boolean =>
  /^[A-Z\d]{12}\d{2}$/.test(text) &&
  !/^(\d)\1{13}$/.test(text) &&
  endsRightly(text, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2], [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const PHONE = /^\+55\d{10,11}$/;
const EMAIL = /^[a-z\d.!#$&'*+/=?^_{|}~-]{1,64}@(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}$/;
/** As the directory of keys allows for an e-mail address (DICT). */
const EMAIL_AT_MOST = 77;

/** Whether it is a key of Pix's directory, as it is written there: CPF, CNPJ, telephone, e-mail address or a random key. */
export const isPixKey = (text: string): boolean =>
  isCpf(text) ||
  isCnpj(text) ||
  PHONE.test(text) ||
  UUID.test(text) ||
  (text.length <= EMAIL_AT_MOST && EMAIL.test(text));
