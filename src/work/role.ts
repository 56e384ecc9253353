/**
 * What somebody did for a work, in the words of CSL 1.0.2
 * (https://docs.citationstyles.org/en/stable/specification.html#name-variables). Its authors have none.
 */
export const ROLES = [
  ...(['compiler', 'composer', 'contributor', 'curator', 'director', 'editor', 'executive-producer', 'guest'] as const),
  ...(['host', 'illustrator', 'narrator', 'organizer', 'performer', 'producer', 'script-writer'] as const),
  ...(['series-creator', 'translator'] as const),
] as const;
export type Role = (typeof ROLES)[number];
