import type { Gathered } from './format';
import { expressionOf } from './reuse-facts';
import { type NamedFacts, ReuseGathering } from './reuse-gather';

/** The text beside a file (https://reuse.software/spec-3.3/, "Adjacent .license files"). */
const write = (facts: NamedFacts): string => {
  const { holders, contributors, comments } = facts;
  return [
    ...holders.map((holder) => `SPDX-FileCopyrightText: ${holder}`),
    ...contributors.map((name) => `SPDX-FileContributor: ${name}`),
    '',
    `SPDX-License-Identifier: ${expressionOf(facts)}`,
    ...(comments.length > 0 ? ['', ...comments.map((each) => `SPDX-FileComment: ${each}`)] : []),
    '',
  ].join('\n');
};

/** `photo.jpg.license` beside each file, and the texts of the licenses: to be unpacked at the top of a project. */
export const reuseLicense: Gathered = {
  id: 'reuse-license',
  extension: 'license.zip',
  type: 'application/zip',
  needsEvidence: false,
  gather: (about) => {
    const gathering = new ReuseGathering(about);
    return {
      add: (entry) => gathering.add(entry),
      *files(textOf) {
        const folder = gathering.folder && `${gathering.folder}/`;
        for (const facts of gathering.named()) yield { name: `${folder}${facts.name}.license`, text: write(facts) };
        yield* gathering.texts(textOf);
      },
    };
  },
};
