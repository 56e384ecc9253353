import type { License } from '../license/license';
import { hasVersions } from '../license/versions';
import type { Work } from '../work/work';
import type { Attribution, Missing } from './attribution';
import { clean } from './clean';
import { weigh } from './rules';

const missingFrom = (title: string | null, creators: number, license: License): Missing[] => {
  const missing: Missing['what'][] = [];
  if (title === null) missing.push('title');
  if (creators === 0) missing.push('creator');
  if (license.version === null && hasVersions(license)) missing.push('license-version');
  return missing.map((what) => ({ what, weight: weigh(what, license) }));
};

/**
 * The credit for a work as used, by the rules of the license that the person chose among the work's own. What the page
 * did not say is left out and listed as missing: neither a title nor a creator is ever made up.
 * @param use changes: what the person did to the work, in their words; blank or null where it is shared as it is
 */
export const compose = (work: Work, use: { license: License; changes: string | null }): Attribution => {
  const title = clean(work.title ?? '') || null;
  const creators = work.creators
    .map(({ name, address }) => ({ name: clean(name), address }))
    .filter(({ name }) => name !== '');
  return {
    kind: work.kind,
    title,
    creators,
    source: work.source ?? work.page.address,
    license: use.license,
    changes: clean(use.changes ?? '') || null,
    notices: [...new Set(work.notices.map(clean).filter((notice) => notice !== ''))],
    missing: missingFrom(title, creators.length, use.license),
  };
};
