import type { Attribution } from '../../attribution/attribution';
import { clean } from '../../attribution/clean';
import { linkable } from '../../attribution/linkable';
import { spdxOf } from '../../license/spdx';
import { tellCorrections } from './corrected';
import { creditOf } from './credit-of';
import { fileNameOf } from './file-name';
import type { FileEach } from './format';
import { addressWithoutTags, asComment, withoutTags } from './reuse-words';

/**
 * Who holds the copyright, as REUSE wants at least one line of it. The years are not known. Notices are taken as they are written;
 * without a name it is said whose they are not.
 */
export const copyrightOf = ({ creators, notices }: Attribution): string[] => {
  const written = notices.map(clean).filter((notice) => /©|\(c\)|copyright/i.test(notice));
  if (written.length > 0) return written.map(withoutTags);
  const names = creators.map(({ name }) => clean(name)).filter(Boolean);
  return names.length > 0 ? names.map(withoutTags) : ['NONE'];
};

/** `photo.jpg.license` beside the file (https://reuse.software/spec-3.3/, "Comment headers" in an adjacent file). */
export const reuseLicense: FileEach = {
  id: 'reuse-license',
  extension: 'license',
  type: 'text/plain;charset=utf-8',
  needsEvidence: false,
  write: (entry) => {
    const attribution = creditOf(entry);
    if (!attribution) return null;
    const source = linkable(attribution.source);
    const comments = [
      ...(attribution.title ? [`Title: ${asComment(clean(attribution.title))}`] : []),
      ...(source ? [`Source: ${addressWithoutTags(source)}`] : []),
      ...(attribution.changes ? [`Changes: ${asComment(clean(attribution.changes))}`] : []),
      ...tellCorrections(entry.work).map(asComment),
    ];
    return {
      name: `${fileNameOf(entry.work)}.license`,
      text: [
        ...copyrightOf(attribution).map((holder) => `SPDX-FileCopyrightText: ${holder}`),
        '',
        `SPDX-License-Identifier: ${spdxOf(attribution.license)}`,
        ...(comments.length > 0 ? ['', ...comments.map((each) => `SPDX-FileComment: ${each}`)] : []),
        '',
      ].join('\n'),
    };
  },
};
