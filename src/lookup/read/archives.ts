import type { Signal } from '../../signal/signal';
import type { Subject } from '../record';
import { at, listOf, orcidOf, type Said, stripHtml, tellRecord, textOf } from './json';

/** Internet Archive (https://archive.org/developers/md-read.html). */
export const readInternetArchive = (text: string): Signal[] => {
  const metadata = at(JSON.parse(text), 'metadata');
  const first = (name: string): string => textOf(listOf(at(metadata, name))[0]);
  return tellRecord('', [
    ['license', first('licenseurl'), 'licenseurl'],
    ['license', stripHtml(first('rights')), 'rights'],
    ...listOf(at(metadata, 'creator')).map((name): Said => ['creator', stripHtml(textOf(name)), 'creator']),
    ['title', stripHtml(first('title')), 'title'],
  ]);
};

/** Zenodo (https://developers.zenodo.org, Records). It names licenses by their SPDX ids, in lower case. */
export const readZenodo = (text: string): Signal[] => {
  const record = JSON.parse(text);
  const metadata = at(record, 'metadata');
  const people = listOf(at(metadata, 'creators'));
  return tellRecord('', [
    ['license', textOf(at(metadata, 'license', 'id')) || textOf(at(metadata, 'license')), 'license'],
    ...people.map((each): Said => {
      const name = stripHtml(textOf(at(each, 'name')));
      return ['creator', name, 'creators', orcidOf(at(each, 'orcid'))];
    }),
    ['title', stripHtml(textOf(at(metadata, 'title')) || textOf(at(record, 'title'))), 'title'],
  ]);
};

/** GitHub's own reading of a repository's license (https://docs.github.com/rest/licenses/licenses). */
export const readGithub = (text: string, { page }: Subject): Signal[] => {
  const license = at(JSON.parse(text), 'license');
  const [owner = '', repository = ''] = new URL(page).pathname.split('/').slice(1);
  const id = textOf(at(license, 'spdx_id'));
  return tellRecord('', [
    ['license', id === 'NOASSERTION' ? textOf(at(license, 'name')) : id, 'license.spdx_id'],
    ['creator', owner, 'owner', `https://github.com/${owner}`],
    ['title', repository, 'repository'],
  ]);
};
