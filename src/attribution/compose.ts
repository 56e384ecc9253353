import type { License } from '../license/license';
import { hasVersions } from '../license/versions';
import type { Work } from '../work/work';
import type { Attribution, Missing } from './attribution';
import { clean } from './clean';
import { held, languageOf } from './language/language';
import { weigh } from './rules';
import type { Use } from './use';

const missingFrom = (title: string | null, creators: number, license: License): Missing[] => {
  const missing: Missing['what'][] = [];
  if (title === null) missing.push('title');
  if (creators === 0) missing.push('creator');
  if (license.version === null && hasVersions(license)) missing.push('license-version');
  return missing.map((what) => ({ what, ...weigh(what, license) }));
};

const withoutFragment = (address: string): string => address.split('#', 1)[0] ?? '';

/** The work's own file: a picture has an address beside the page's. What stands on a page without one is named by a part of the page's address. */
const fileOf = ({ address, source, page }: Work): string | null =>
  [source ?? '', page.address].map(withoutFragment).includes(withoutFragment(address)) ? null : address;

/**
 * The credit for a work as used, by the rules of the license that the person chose among the work's own. What the page
 * did not say is left out and listed as missing: neither a title nor a creator is ever made up.
 */
export const compose = (work: Work, use: Use): Attribution => {
  const { license, manner, commercial, medium } = use;
  const title = clean(work.title ?? '') || null;
  const number = clean(use.number ?? '');
  const file = fileOf(work);
  const creators = work.creators
    .map((creator) => ({ ...creator, name: clean(creator.name) }))
    .filter(({ name }) => name !== '');
  return {
    kind: work.kind,
    title,
    creators,
    source: work.source ?? work.page.address,
    ...(file && { file }),
    license,
    manner,
    // In a collection a work stands as it is: what was typed before that was chosen is no part of it.
    changes: manner === 'collection' ? null : clean(use.changes ?? '') || null,
    commercial,
    medium,
    where: clean(use.where ?? '') || null,
    ...(number && { number }),
    notices: [...new Set(work.notices.map(clean).filter((notice) => notice !== ''))],
    missing: missingFrom(title, creators.length, use.license),
    ...held(languageOf(use)),
  };
};
