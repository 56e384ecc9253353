/**
 * Which words a number takes. The browsers' messages know no plurals, so a message that counts has a form for each category that its
 * language has (CLDR, by Intl.PluralRules): seen_one and seen_other in English, six forms in Arabic.
 */

/** What a number can be counted with among such keys: one that has a form for one and for other numbers. The other forms are its language's own. */
export type CountedIn<Keys extends string> = {
  [Key in Keys]: Key extends `${infer Base}_other` ? (`${Base}_one` extends Keys ? Base : never) : never;
}[Keys];

/** The category of a number: one, two, few, many, zero or other. @param language BCP 47, of the words and not of the browser */
export const categoryOf = (amount: number, language: string): Intl.LDMLPluralRule =>
  new Intl.PluralRules(language).select(amount);

/**
 * The message for a number of things. A translation that lacks a form answers with `_other`, which every language has.
 * @param read a message of the browser's; '' for one that is not there
 */
export const pluralMessage = (amount: number, base: string, language: string, read: (key: string) => string): string =>
  read(`${base}_${categoryOf(amount, language)}`) || read(`${base}_other`);
