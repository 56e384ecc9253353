import type { Attribution } from '../../attribution/attribution';
import { clean } from '../../attribution/clean';
import { linkable } from '../../attribution/linkable';
import type { Entry } from '../../library/entry';
import type { License } from '../../license/license';
import { spdxOf } from '../../license/spdx';
import { tellCorrections } from './corrected';
import { creditOf } from './credit-of';
import { addressWithoutTags, asComment, withoutTags } from './reuse-words';
import { tellChanges } from './tell-changes';

/** What REUSE is told of a file: of a work as it was used, or of several uses of it. */
export interface ReuseFacts {
  /** Who holds the copyright, as written; never empty. */
  holders: string[];
  /** Who made it, where others hold the copyright. */
  contributors: string[];
  /** What it may be used under: any one of each list, and all lists. */
  licenses: License[][];
  comments: string[];
}

const isHolder = (notice: string): boolean => /©|\(c\)|copyright/i.test(notice);

/**
 * Who holds the copyright, as REUSE wants at least one line of it. The years are not known. Notices are taken as they are written, and then
 * say whose it is; without a name it is said whose it is not.
 */
const holdersOf = ({ creators, notices }: Attribution): Pick<ReuseFacts, 'holders' | 'contributors'> => {
  const names = creators.map(({ name }) => withoutTags(clean(name))).filter(Boolean);
  const written = notices.map(clean).filter(isHolder).map(withoutTags);
  if (written.length === 0) return { holders: names.length > 0 ? names : ['NONE'], contributors: [] };
  const unnamed = names.filter((name) => !written.some((notice) => notice.includes(name)));
  return { holders: written, contributors: unnamed };
};

/** The licenses of which any one may be taken: the one of the credit first. Where the page contradicts itself, it alone is safe. */
const alternativesOf = ({ license }: Attribution, { work }: Entry): License[] => {
  const others = work.conflicts.length === 0 ? work.licenses.filter(({ id }) => id !== license.id) : [];
  return [license, ...others];
};

/** What an entry says, or null for one without a license. */
export const factsOf = (entry: Entry): ReuseFacts | null => {
  const attribution = creditOf(entry);
  if (!attribution) return null;
  const { title, notices } = attribution;
  const changes = tellChanges(attribution);
  const source = linkable(attribution.source);
  return {
    ...holdersOf(attribution),
    licenses: [alternativesOf(attribution, entry)],
    comments: [
      ...(title ? [`Title: ${asComment(clean(title))}`] : []),
      ...(source ? [`Source: ${addressWithoutTags(source)}`] : []),
      ...(changes ? [asComment(changes)] : []),
      ...notices
        .map(clean)
        .filter((notice) => notice && !isHolder(notice))
        .map((notice) => `Notice: ${asComment(notice)}`),
      ...tellCorrections(entry.work).map(asComment),
    ],
  };
};

const union = (one: readonly string[], other: readonly string[]): string[] => [...new Set([...one, ...other])];

const choice = (licenses: readonly License[]): string => [...new Set(licenses.map(spdxOf))].join(' OR ');

/** What both say of one file: whoever keeps to all of it keeps to each. */
export const joinFacts = (one: ReuseFacts, other: ReuseFacts): ReuseFacts => ({
  holders: union(one.holders, other.holders),
  contributors: union(one.contributors, other.contributors),
  licenses: [
    ...one.licenses,
    ...other.licenses.filter((each) => !one.licenses.some((own) => choice(own) === choice(each))),
  ],
  comments: union(one.comments, other.comments),
});

/** The expression of SPDX (https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/). */
export const expressionOf = ({ licenses }: ReuseFacts): string => {
  const choices = licenses.map(choice);
  return choices.length === 1
    ? (choices[0] as string)
    : choices.map((each) => (each.includes(' OR ') ? `(${each})` : each)).join(' AND ');
};
