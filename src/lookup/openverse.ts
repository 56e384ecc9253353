import { at, stripHtml, tellRecord, textOf } from './json';
import { isPage, type RecordSource } from './record';

/** /image/UUID and /audio/UUID, and the same below a language. */
const PATH = /^(?:\/[a-z]{2,3}(?:-[a-z]{2,4})?)?\/(image|audio)\/([\da-f-]{36})(?:\/|$)/;

/** Openverse (https://api.openverse.org/v1/#tag/images/operation/images_retrieve). What it shows is said of the file, not of its page. */
export const openverse: RecordSource = {
  name: 'Openverse',
  find: (subject) => {
    if (!isPage(subject) || !URL.canParse(subject.page)) return null;
    const { hostname, pathname } = new URL(subject.page);
    const [, kind, id] = (hostname === 'openverse.org' && PATH.exec(pathname)) || [];
    return id ? `https://api.openverse.org/v1/${kind === 'audio' ? 'audio' : 'images'}/${id}/` : null;
  },
  read: (text) => {
    const record = JSON.parse(text);
    const field = (name: string): string => stripHtml(textOf(at(record, name)));
    const file = textOf(at(record, 'url'));
    return tellRecord(/^https?:\/\//i.test(file) ? file : '', [
      ['license', textOf(at(record, 'license_url')), 'license_url'],
      ['creator', field('creator'), 'creator', textOf(at(record, 'creator_url'))],
      ['title', field('title'), 'title'],
      ['source', textOf(at(record, 'foreign_landing_url')), 'foreign_landing_url'],
    ]);
  },
};
