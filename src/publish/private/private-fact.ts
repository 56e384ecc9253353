/** Something that a file says of a person, and that who shares the file may not know. */
export interface PrivateFact {
  kind: PrivateKind;
  /** Its words or numbers, one line; '' where it only says that there is something. */
  value: string;
}

export type PrivateKind =
  | 'place' // where it was made
  | 'serial' // the number of the camera or the lens
  | 'owner' // of the camera
  | 'person' // who is shown
  | 'notes' // of the camera for its maker: often numbers, faces, places
  | 'author'; // of a document, as the program knows them

/** Letters of a value that is shown. */
const LENGTH = 120;
const FACTS_AT_MOST = 20;

/** One of each, in their order, with values that can be shown. */
export const tidyFacts = (facts: readonly PrivateFact[]): PrivateFact[] => {
  const seen = new Set<string>();
  return facts
    .map(({ kind, value }) => ({
      kind,
      value: value
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim()
        .slice(0, LENGTH),
    }))
    .filter(({ kind, value }) => {
      const key = `${kind} ${value}`;
      return !seen.has(key) && seen.add(key);
    })
    .filter(
      ({ kind, value }, _, all) => value !== '' || !all.some((other) => other.kind === kind && other.value !== ''),
    )
    .slice(0, FACTS_AT_MOST);
};
