/** The licenses that a creator may give a new work: the ones that Creative Commons offers today, the freest first. */
export const LICENSES_TO_CHOOSE = [
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-ND-4.0',
  'CC-BY-NC-ND-4.0',
] as const;

/** Whether a creator may choose the license with this id. */
export const isChoice = (id: string): boolean => (LICENSES_TO_CHOOSE as readonly string[]).includes(id);
