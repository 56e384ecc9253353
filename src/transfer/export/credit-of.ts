import type { Attribution } from '../../attribution/attribution';
import { clean } from '../../attribution/clean';
import { compose } from '../../attribution/compose';
import { held, type Language } from '../../attribution/language/language';
import { findSafe } from '../../attribution/safe-license';
import { plainUse } from '../../attribution/use';
import type { Entry } from '../../library/entry';

/** What was copied once, as texts are cleaned now: an older version kept more of what a page says, and a file may bring anything. */
const cleaned = (attribution: Attribution): Attribution => ({
  ...attribution,
  title: attribution.title && clean(attribution.title),
  creators: attribution.creators.map((creator) => ({ ...creator, name: clean(creator.name) })),
  changes: attribution.changes && clean(attribution.changes),
  where: attribution.where && clean(attribution.where),
  ...(attribution.number && { number: clean(attribution.number) }),
  notices: attribution.notices.map(clean),
});

/**
 * The attribution of an entry: as it was copied, or for a kept work the one it would get under the license that is safe;
 * where its page contradicts itself and none is, under the first that it states.
 * @param language of the credit for a work that was kept: one that was copied stays in its own
 */
export const creditOf = (entry: Entry, language: Language = 'en'): Attribution | null => {
  if (entry.type === 'credited') return cleaned(entry.attribution);
  const license = findSafe(entry.work) ?? entry.work.licenses[0];
  return license ? compose(entry.work, { ...plainUse(license), ...held(language) }) : null;
};
