import type { Project } from '../../src/library/project';
import type { Facet } from '../../src/library/query';
import { fromId } from '../../src/license/from-id';
import type { WorkKind } from '../../src/work/work';
import { region, t, wordFor } from '../platform/words';

/** A month, YYYY-MM, as the person writes it. */
export const monthInWords = (month: string): string =>
  new Intl.DateTimeFormat(region(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01`),
  );

/** A value of a facet, as a person reads it. */
export const valueInWords = (facet: Facet, value: string, projects: readonly Project[]): string => {
  if (facet === 'license') return fromId(value)?.name ?? value;
  if (facet === 'kind') return wordFor('kind', value as WorkKind);
  if (facet === 'type') return t(value === 'kept' ? 'facet_typeKept' : 'facet_typeCredited');
  if (facet === 'project') return projects.find(({ id }) => id === value)?.name ?? t('project_gone');
  if (facet === 'month') return monthInWords(value);
  return facet === 'changed' ? t('facet_changedYes') : value;
};
