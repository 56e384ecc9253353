/**
 * A short key of a name, the same however its parts are put: "Dog Lover" and "Lover, Dog". Few letters of a checksum are enough to tell the
 * makers of one work apart.
 */
export const keyOfName = (name: string): string => {
  const letters = (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  )
    .sort()
    .join('');
  let hash = 0x811c9dc5;
  for (const letter of letters) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36).slice(-4);
};
