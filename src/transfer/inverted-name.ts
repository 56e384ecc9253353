import type { NameParts } from '../work/work';

/** What stands behind a person's name, and is no name. */
const SUFFIX = /^(?:jr|sr|junior|senior|[ivx]{2,4}|ph\.? ?d|m\.? ?d|esq)\.?$/i;

/** What stands behind a comma in a firm's name. */
const FIRM =
  /^(?:inc|incorporated|ltd|limited|llc|l\.l\.c|llp|plc|corp|corporation|company|co|gmbh|ag|kg|mbh|e\. ?v|ev|s\.a|sa|sas|sarl|s\.l|s\.r\.l|srl|spa|b\.v|bv|n\.v|nv|a\/s|ab|oy|kft|pty|ug)(?:\.|\.? (?:ltd|co)\.?)?$/i;

/** Words that no family's name holds; in lower case, so that a particle of another language is none of them. */
const TOGETHER = /(?:^|\s)(?:of|for|and|the|in|at|&|und|für|mit|et|pour|para)(?=\s|$)/u;
/** A family's name has at most as many words: "de la Cruz García Márquez". */
const FAMILY_WORDS = 5;
const GIVEN_WORDS = 6;

/** Whether two fields are a person's names, and not a firm's name that was cut at a comma. */
export const isOfPerson = (family: string, given: string): boolean =>
  family !== '' &&
  given !== '' &&
  !FIRM.test(given) &&
  ![family, given].some((part) => TOGETHER.test(part) || !/\p{L}/u.test(part)) &&
  family.split(/\s+/).length <= FAMILY_WORDS &&
  given.split(/\s+/).length <= GIVEN_WORDS;

/**
 * The parts of a person's name that is written as "Family, Given", "Family, Given, Jr." or "Family, Jr., Given"; null for a name that
 * is not, such as "Acme Photos, Inc." or "Ministry of Water, Land and Forests".
 */
export const partsOfInverted = (text: string): NameParts | null => {
  const [family = '', second = '', third, ...more] = text.split(',').map((part) => part.trim());
  if (more.length > 0) return null;
  if (third === undefined) return isOfPerson(family, second) && !SUFFIX.test(second) ? { family, given: second } : null;
  const [given, suffix] = SUFFIX.test(second) ? [third, second] : [second, third];
  return SUFFIX.test(suffix) && isOfPerson(family, given) ? { family, given, suffix } : null;
};
