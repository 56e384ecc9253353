import type { Maker, Signal } from '../../signal/signal';
import { at, listOf, orcidOf, type Said, stripHtml, tellRecord, textOf } from './json';

const fullName = (given: unknown, family: unknown, name: unknown): string =>
  stripHtml(textOf(given) && textOf(family) ? `${textOf(given)} ${textOf(family)}` : textOf(name) || textOf(family));

/** Whose name it is: both records have a person's in two fields, and DataCite says it of others. */
const makerOf = (given: unknown, family: unknown, type = ''): Maker | undefined => {
  const [first, last] = [stripHtml(textOf(given)), stripHtml(textOf(family))];
  if (first && last) return { type: 'person', family: last, given: first };
  return type === 'Personal' ? { type: 'person' } : type === 'Organizational' ? { type: 'organization' } : undefined;
};

/** DataCite (https://support.datacite.org/docs/api-get-doi; its schema, 17 Rights and 2 Creator). */
export const readDatacite = (text: string): Signal[] => {
  const about = at(JSON.parse(text), 'data', 'attributes');
  return tellRecord('', [
    ...listOf(at(about, 'rightsList')).flatMap((rights): Said[] => [
      ['license', textOf(at(rights, 'rightsUri')), 'rightsUri'],
      ['license', textOf(at(rights, 'rightsIdentifier')), 'rightsIdentifier'],
    ]),
    ...listOf(at(about, 'creators')).map((each): Said => {
      const ids = listOf(at(each, 'nameIdentifiers')).map((id) => orcidOf(at(id, 'nameIdentifier')));
      const name = fullName(at(each, 'givenName'), at(each, 'familyName'), at(each, 'name'));
      const maker = makerOf(at(each, 'givenName'), at(each, 'familyName'), textOf(at(each, 'nameType')));
      return ['creator', name, 'creators', ids.find((id) => id !== '') ?? '', maker];
    }),
    ['title', stripHtml(textOf(at(about, 'titles', 0, 'title'))), 'titles'],
  ]);
};

/**
 * The licenses of the published text that are in force. Crossref keeps others beside it: of the manuscript ("am"), and for machines ("tdm").
 * (https://www.crossref.org/documentation/principles-practices/best-practices/license/)
 */
const inForce = (licenses: unknown[]): Said[] => {
  const now = Date.now();
  const open = licenses.filter((each) => Number(at(each, 'start', 'timestamp') ?? 0) <= now);
  const of = (version: string): unknown[] => open.filter((each) => textOf(at(each, 'content-version')) === version);
  const chosen = of('vor').length > 0 ? of('vor') : of('unspecified');
  return chosen.map((each): Said => ['license', textOf(at(each, 'URL')), 'license']);
};

/** Crossref (https://api.crossref.org/swagger-ui/index.html, works). What it has no record of, DataCite may have. */
export const readCrossref = (text: string): Signal[] => {
  const work = at(JSON.parse(text), 'message');
  return tellRecord('', [
    ...inForce(listOf(at(work, 'license'))),
    ...listOf(at(work, 'author')).map((each): Said => {
      const name = fullName(at(each, 'given'), at(each, 'family'), at(each, 'name'));
      const maker = makerOf(at(each, 'given'), at(each, 'family'));
      return ['creator', name, 'author', orcidOf(at(each, 'ORCID')), maker];
    }),
    ['title', stripHtml(textOf(at(work, 'title', 0))), 'title'],
  ]);
};
