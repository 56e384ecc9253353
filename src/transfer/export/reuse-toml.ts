import { clean } from '../../attribution/clean';
import { linkable } from '../../attribution/linkable';
import { spdxOf } from '../../license/spdx';
import { tellCorrections } from './corrected';
import { eachUse } from './each-use';
import { fileNameOf } from './file-name';
import type { OneFile } from './format';
import { copyrightOf } from './reuse-license';
import { addressWithoutTags, asComment } from './reuse-words';

/** A basic string of TOML (https://toml.io/en/v1.0.0#string). A tag within, as a path may have one, is none to who does not read TOML. */
const quote = (text: string): string =>
  `"${text
    .toWellFormed()
    .replace(/[\\"]/g, '\\$&')
    .replace(/(spd[xz]|reuse)-/gi, '$1\\u002d')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: TOML wants them escaped
    .replace(/[\u0000-\u001f\u007f]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;

/** In a path of REUSE an asterisk stands for anything, and a backslash takes that away (https://reuse.software/spec-3.3/, REUSE.toml). */
const path = (name: string): string => name.replace(/[*\\]/g, '\\$&');

const list = (texts: readonly string[]): string =>
  texts.length === 1 ? quote(texts[0] as string) : `[${texts.map(quote).join(', ')}]`;

/** REUSE.toml: an annotation for each work, under the name that its file has where it lives. */
export const reuseToml: OneFile = {
  id: 'reuse-toml',
  extension: 'toml',
  type: 'application/toml',
  needsEvidence: false,
  order: 'time',
  start: () => ({
    head: 'version = 1\n',
    add: eachUse((attribution, { work }) => {
      const { title, changes, license } = attribution;
      const comment = [
        title ? asComment(clean(title)) : '',
        addressWithoutTags(linkable(attribution.source) ?? ''),
        changes ? `Changes: ${asComment(clean(changes))}` : '',
        ...tellCorrections(work).map(asComment),
      ].filter(Boolean);
      const annotation = [
        '\n[[annotations]]',
        `path = ${quote(path(fileNameOf(work)))}`,
        `SPDX-FileCopyrightText = ${list(copyrightOf(attribution))}`,
        `SPDX-License-Identifier = ${quote(spdxOf(license))}`,
        `SPDX-FileComment = ${quote(comment.join(' – '))}`,
        '',
      ];
      return [annotation.join('\n')];
    }),
    end: () => '',
  }),
};
