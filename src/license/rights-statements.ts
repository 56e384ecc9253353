import type { Tool } from './tool';

/** https://rightsstatements.org/: code, title, and whether the title says it all in a text, where nothing else is called so. */
const STATEMENTS = [
  ['InC', 'In Copyright'],
  ['InC-OW-EU', 'In Copyright - EU Orphan Work', true],
  ['InC-EDU', 'In Copyright - Educational Use Permitted', true],
  ['InC-NC', 'In Copyright - Non-Commercial Use Permitted', true],
  ['InC-RUU', 'In Copyright - Rights-holder(s) Unlocatable or Unidentifiable', true],
  ['NoC-CR', 'No Copyright - Contractual Restrictions', true],
  ['NoC-NC', 'No Copyright - Non-Commercial Use Only', true],
  ['NoC-OKLR', 'No Copyright - Other Known Legal Restrictions', true],
  ['NoC-US', 'No Copyright - United States', true],
  ['CNE', 'Copyright Not Evaluated', true],
  ['UND', 'Copyright Undetermined'],
  ['NKC', 'No Known Copyright'],
] as const;

/** The twelve statements, in the one version that they have. Their addresses are http by their own definition. */
export const RIGHTS_STATEMENTS: readonly Tool[] = STATEMENTS.map(([code, title, clear]) => ({
  family: 'rights-statement',
  id: `RS-${code}`,
  versions: ['1.0'],
  title: clear ? title : `${title} (RightsStatements.org)`,
  name: title,
  spdx: false,
  pages: { '1.0': `http://rightsstatements.org/vocab/${code}/1.0/` },
}));
