/** Digits of an account's number that its country has at most (ISO 13616), with country and check digits. */
const LENGTH_AT_MOST = 34;
const SHAPE = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/** Whether a text without spaces is the number of a bank account (IBAN): its shape, and its check digits by ISO 7064, mod 97-10. */
export const isIban = (text: string): boolean => {
  if (text.length > LENGTH_AT_MOST || !SHAPE.test(text)) return false;
  let rest = 0;
  for (const letter of text.slice(4) + text.slice(0, 4))
    for (const digit of String(Number.parseInt(letter, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
};
