import { at, listOf, type Said, stripHtml, tellRecord, textOf } from './json';
import { isPage, type RecordSource, type Subject } from './record';

/** The part of the page's address that a pattern finds, where it is on this host and the page itself is asked about. */
const idIn = (subject: Subject, host: string, pattern: RegExp): string | null => {
  if (!isPage(subject) || !URL.canParse(subject.page)) return null;
  const { hostname, pathname } = new URL(subject.page);
  return hostname.replace(/^www\./, '') === host ? (pattern.exec(pathname)?.[1] ?? null) : null;
};

/** Internet Archive (https://archive.org/developers/md-read.html). */
export const internetArchive: RecordSource = {
  name: 'Internet Archive',
  find: (subject) => {
    const id = idIn(subject, 'archive.org', /^\/(?:details|embed|download)\/([\w.-]+)/);
    return id && `https://archive.org/metadata/${id}`;
  },
  read: (text) => {
    const metadata = at(JSON.parse(text), 'metadata');
    const first = (name: string): string => textOf(listOf(at(metadata, name))[0]);
    return tellRecord('', [
      ['license', first('licenseurl'), 'licenseurl'],
      ['license', stripHtml(first('rights')), 'rights'],
      ...listOf(at(metadata, 'creator')).map((name): Said => ['creator', stripHtml(textOf(name)), 'creator']),
      ['title', stripHtml(first('title')), 'title'],
    ]);
  },
};

/** Zenodo (https://developers.zenodo.org, Records). It names licenses by their SPDX ids, in lower case. */
export const zenodo: RecordSource = {
  name: 'Zenodo',
  find: (subject) => {
    const id = idIn(subject, 'zenodo.org', /^\/records?\/(\d+)/);
    return id && `https://zenodo.org/api/records/${id}`;
  },
  read: (text) => {
    const record = JSON.parse(text);
    const metadata = at(record, 'metadata');
    const people = listOf(at(metadata, 'creators'));
    return tellRecord('', [
      ['license', textOf(at(metadata, 'license', 'id')) || textOf(at(metadata, 'license')), 'license'],
      ...people.map((each): Said => {
        const orcid = textOf(at(each, 'orcid'));
        return [
          'creator',
          stripHtml(textOf(at(each, 'name'))),
          'creators',
          /^[\dX-]{19}$/.test(orcid) ? `https://orcid.org/${orcid}` : '',
        ];
      }),
      ['title', stripHtml(textOf(at(metadata, 'title')) || textOf(at(record, 'title'))), 'title'],
    ]);
  },
};

/** GitHub's own reading of a repository's license (https://docs.github.com/rest/licenses/licenses). */
export const github: RecordSource = {
  name: 'GitHub',
  find: (subject) => {
    const repository = idIn(subject, 'github.com', /^\/([\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/|$)/);
    const isOwn =
      repository && !/^(?:features|topics|settings|orgs|marketplace|sponsors|about|login|search)\//.test(repository);
    return isOwn ? `https://api.github.com/repos/${repository}/license` : null;
  },
  read: (text, { page }) => {
    const license = at(JSON.parse(text), 'license');
    const [owner = '', repository = ''] = new URL(page).pathname.split('/').slice(1);
    const id = textOf(at(license, 'spdx_id'));
    return tellRecord('', [
      ['license', id === 'NOASSERTION' ? textOf(at(license, 'name')) : id, 'license.spdx_id'],
      ['creator', owner, 'owner', `https://github.com/${owner}`],
      ['title', repository, 'repository'],
    ]);
  },
};
