import type { Gathered } from './format';
import { expressionOf } from './reuse-facts';
import { type NamedFacts, ReuseGathering } from './reuse-gather';

/** A basic string of TOML (https://toml.io/en/v1.0.0#string). A tag within, as a path may have one, is none to who does not read TOML. */
const quote = (text: string): string =>
  `"${text
    .toWellFormed()
    .replace(/[\\"]/g, '\\$&')
    .replace(/(spd[xz]|reuse)-/gi, '$1\\u002d')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: TOML wants them escaped
    .replace(/[\u0000-\u001f\u007f]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;

/** In a path of REUSE an asterisk stands for anything, and a backslash takes that away (https://reuse.software/spec-3.3/, REUSE.toml). */
const escapePath = (path: string): string => path.replace(/[*\\]/g, '\\$&');

const list = (texts: readonly string[]): string =>
  texts.length === 1 ? quote(texts[0] as string) : `[${texts.map(quote).join(', ')}]`;

/** Folders inside of one another in which a file is found where nobody said where it is. */
const DEPTH = 6;

/**
 * The paths of a file: in the folder that a person named, or in any. Two asterisks would do for that, but to the REUSE tool the slash behind
 * them is nothing (6.2, AnnotationsItem), and photo.jpg would take my-photo.jpg with it.
 */
const pathsOf = (name: string, folder: string): string[] =>
  folder
    ? [escapePath(`${folder}/${name}`)]
    : Array.from({ length: DEPTH + 1 }, (_, depth) => '*/'.repeat(depth) + escapePath(name));

const annotate = (facts: NamedFacts, folder: string): string => {
  const { name, holders, contributors, comments } = facts;
  return [
    '\n[[annotations]]',
    `path = ${list(pathsOf(name, folder))}`,
    `SPDX-FileCopyrightText = ${list(holders)}`,
    ...(contributors.length > 0 ? [`SPDX-FileContributor = ${list(contributors)}`] : []),
    `SPDX-License-Identifier = ${quote(expressionOf(facts))}`,
    ...(comments.length > 0 ? [`SPDX-FileComment = ${list(comments)}`] : []),
    '',
  ].join('\n');
};

/** REUSE.toml with the texts of the licenses, to be unpacked at the top of a project: an annotation for each work, by its file's name. */
export const reuseToml: Gathered = {
  id: 'reuse-toml',
  extension: 'zip',
  type: 'application/zip',
  needsEvidence: false,
  gather: (about) => {
    const gathering = new ReuseGathering(about);
    return {
      add: (entry) => gathering.add(entry),
      *files(textOf) {
        const annotations = [...gathering.named()].map((facts) => annotate(facts, gathering.folder));
        yield { name: 'REUSE.toml', text: `version = 1\n${annotations.join('')}` };
        yield* gathering.texts(textOf);
      },
    };
  },
};
