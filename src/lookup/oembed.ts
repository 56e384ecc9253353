import { at, stripHtml, tellRecord, textOf } from './json';
import { isPage, type RecordSource } from './record';

/** The oEmbed record that a page names (https://oembed.com, 2.3 and 4), with the license that Flickr and others add. */
export const oembed: RecordSource = {
  name: '',
  find: (subject) =>
    isPage(subject) ? (subject.named.find(({ type }) => type === 'application/json+oembed')?.address ?? null) : null,
  read: (text) => {
    const record = JSON.parse(text);
    const field = (name: string): string => stripHtml(textOf(at(record, name)));
    return tellRecord('', [
      ['license', textOf(at(record, 'license_url')), 'license_url'],
      ['license', field('license'), 'license'],
      ['creator', field('author_name'), 'author_name', textOf(at(record, 'author_url'))],
      ['title', field('title'), 'title'],
    ]);
  },
};
