import type { Duty, License, Permission, Prohibition } from '../license/license';
import { termsOf } from '../license/terms';

const PERMITS: Record<Permission, string> = {
  share: 'copy this work and pass it on, in any medium',
  adapt: 'change it and build on it',
  commercial: 'do so for money as well',
};
const ASKS: Record<Duty, string> = {
  credit: 'name its creator, with the notices that came with it',
  'link-license': 'name this license and link to it',
  'say-changes': 'say whether you changed anything',
  'same-license': 'give what you make from it to others under this same license',
};
const FORBIDS: Record<Prohibition, string> = {
  commercial: 'use it mainly for commercial advantage or for money',
  adaptations: 'pass on changed versions of it',
  advertising: 'use it to advertise',
};

const list = <Key extends string>(title: string, keys: readonly Key[], words: Record<Key, string>): string[] =>
  keys.length ? [title, ...keys.map((key) => `  - ${words[key]}`), ''] : [];

/** What a license means, in sentences of our own that can be read offline. The legal code is what counts, and it says so. */
export const writeLicense = (license: License & { address: string }): string => {
  const terms = termsOf(license);
  const opening =
    license.family === 'zero'
      ? 'Its creator gave up every right in this work that the law allows to be given up, everywhere in the world.'
      : 'This work is given to everyone under the license below.';
  return [
    license.title,
    `Name: ${license.name}`,
    `SPDX identifier: ${license.id}`,
    `Address: ${license.address}`,
    '',
    opening,
    '',
    ...list('You may:', terms.permits, PERMITS),
    ...list(
      'You must:',
      terms.asks.filter((duty) => license.family !== 'zero' || duty !== 'link-license'),
      ASKS,
    ),
    ...list('You may not:', terms.forbids, FORBIDS),
    'This is a summary and no license. The legal code is what holds. It is here:',
    `${license.address}legalcode`,
    '',
  ].join('\n');
};
