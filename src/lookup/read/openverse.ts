import type { Signal } from '../../signal/signal';
import { at, stripHtml, tellRecord, textOf } from './json';

/** Openverse (https://api.openverse.org/v1/#tag/images/operation/images_retrieve). What it shows is said of the file, not of its page. */
export const readOpenverse = (text: string): Signal[] => {
  const record = JSON.parse(text);
  const field = (name: string): string => stripHtml(textOf(at(record, name)));
  const file = textOf(at(record, 'url'));
  return tellRecord(/^https?:\/\//i.test(file) ? file : '', [
    ['license', textOf(at(record, 'license_url')), 'license_url'],
    ['creator', field('creator'), 'creator', textOf(at(record, 'creator_url'))],
    ['title', field('title'), 'title'],
    ['source', textOf(at(record, 'foreign_landing_url')), 'foreign_landing_url'],
  ]);
};
