import { at, listOf, type Said, stripHtml, tellRecord, textOf } from './json';
import { isPage, type RecordSource, type Subject } from './record';

/** How a page's own DOI is handed on: as a record with this in the place of a media type, at its address below doi.org. */
export const DOI = 'doi';
const HOME = 'https://doi.org/';

/** The DOI that the page calls its own, as a path: its slashes stand, and nothing else of it means anything in an address. */
const pathOf = (subject: Subject): string | null => {
  const named = isPage(subject) ? subject.named.find(({ type }) => type === DOI)?.address : undefined;
  return named?.startsWith(HOME) ? named.slice(HOME.length).split('/').map(encodeURIComponent).join('/') : null;
};

const ORCID = /^(?:https?:\/\/orcid\.org\/)?([\dX-]{19})$/;
const orcidOf = (value: unknown): string => {
  const id = ORCID.exec(textOf(value))?.[1];
  return id ? `https://orcid.org/${id}` : '';
};

const fullName = (given: unknown, family: unknown, name: unknown): string =>
  stripHtml(textOf(given) && textOf(family) ? `${textOf(given)} ${textOf(family)}` : textOf(name) || textOf(family));

/** DataCite (https://support.datacite.org/docs/api-get-doi; its schema, 17 Rights and 2 Creator). */
const datacite: RecordSource = {
  name: 'DataCite',
  find: (subject) => {
    const path = pathOf(subject);
    return path && `https://api.datacite.org/dois/${path}`;
  },
  read: (text) => {
    const about = at(JSON.parse(text), 'data', 'attributes');
    return tellRecord('', [
      ...listOf(at(about, 'rightsList')).flatMap((rights): Said[] => [
        ['license', textOf(at(rights, 'rightsUri')), 'rightsUri'],
        ['license', textOf(at(rights, 'rightsIdentifier')), 'rightsIdentifier'],
      ]),
      ...listOf(at(about, 'creators')).map((each): Said => {
        const ids = listOf(at(each, 'nameIdentifiers')).map((id) => orcidOf(at(id, 'nameIdentifier')));
        const name = fullName(at(each, 'givenName'), at(each, 'familyName'), at(each, 'name'));
        return ['creator', name, 'creators', ids.find((id) => id !== '') ?? ''];
      }),
      ['title', stripHtml(textOf(at(about, 'titles', 0, 'title'))), 'titles'],
    ]);
  },
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
export const crossref: RecordSource = {
  name: 'Crossref',
  find: (subject) => {
    const path = pathOf(subject);
    return path && `https://api.crossref.org/works/${path}`;
  },
  read: (text) => {
    const work = at(JSON.parse(text), 'message');
    return tellRecord('', [
      ...inForce(listOf(at(work, 'license'))),
      ...listOf(at(work, 'author')).map((each): Said => {
        const name = fullName(at(each, 'given'), at(each, 'family'), at(each, 'name'));
        return ['creator', name, 'author', orcidOf(at(each, 'ORCID'))];
      }),
      ['title', stripHtml(textOf(at(work, 'title', 0))), 'title'],
    ]);
  },
  orElse: datacite,
};
