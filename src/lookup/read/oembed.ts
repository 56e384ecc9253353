import type { Signal } from '../../signal/signal';
import { at, stripHtml, tellRecord, textOf } from './json';

/** A record of oEmbed's (https://oembed.com, 2.3), with the license and the photo's page that Flickr adds. */
export const readOembed = (text: string, about: string): Signal[] => {
  const record = JSON.parse(text);
  const field = (name: string): string => stripHtml(textOf(at(record, name)));
  return tellRecord(about, [
    ['license', textOf(at(record, 'license_url')), 'license_url'],
    ['license', field('license'), 'license'],
    ['creator', field('author_name'), 'author_name', textOf(at(record, 'author_url'))],
    ['title', field('title'), 'title'],
    ['source', about === '' ? '' : textOf(at(record, 'web_page')), 'web_page'],
  ]);
};
