/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/u;

/** Whether a text runs from right to left: its first letter does (https://www.unicode.org/reports/tr9/ P2, P3); `otherwise` without letters. */
export const runsRightToLeft = (text: string, otherwise: boolean): boolean => {
  const first = LETTER.exec(text)?.[0];
  return first === undefined ? otherwise : RIGHT_TO_LEFT.test(first);
};
