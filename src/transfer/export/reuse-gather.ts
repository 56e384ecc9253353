import { linkable } from '../../attribution/linkable';
import type { Entry } from '../../library/entry';
import type { License } from '../../license/license';
import { spdxOf } from '../../license/spdx';
import { fileNameOf, safeName } from './file-name';
import type { About } from './format';
import { factsOf, joinFacts, type ReuseFacts } from './reuse-facts';
import type { TextOf, WrittenFile } from './written-file';

/** A work under a name that no other has. */
export interface NamedFacts extends ReuseFacts {
  /** Its file's name, without a folder. */
  name: string;
}

/** A name with its number before its ending: photo-2.jpg. */
const numbered = (name: string, number: number): string =>
  name.replace(/(\.[^.]*)?$/, (ending) => `-${number}${ending}`);

/** Where a person says that the files are, as a path without its ends: no way leads out of their project. */
export const cleanFolder = (folder = ''): string =>
  folder
    .split(/[/\\]/)
    .map((part) => (/^\.{1,2}$/.test(part.trim()) ? '' : safeName(part)))
    .filter(Boolean)
    .join('/');

/**
 * The works of an export by their files' names. What is known of one work by several credits is one; two works whose files are called the same
 * are told apart, or the one would get the other's license.
 */
export class ReuseGathering {
  private readonly works = new Map<string, Map<string, { name: string; facts: ReuseFacts }>>();
  private readonly licenses = new Map<string, License>();
  readonly folder: string;

  constructor({ folder }: About) {
    this.folder = cleanFolder(folder);
  }

  add(entry: Entry): void {
    const facts = factsOf(entry);
    if (!facts) return;
    const name = fileNameOf(entry.work);
    // Systems that tell no capitals from others take two such names for one.
    const key = name.toLowerCase();
    const alike = this.works.get(key) ?? new Map();
    const own = linkable(entry.work.address) ?? entry.work.address;
    const known = alike.get(own);
    alike.set(own, known ? { name: known.name, facts: joinFacts(known.facts, facts) } : { name, facts });
    this.works.set(key, alike);
    for (const license of facts.licenses.flat()) this.licenses.set(spdxOf(license), license);
  }

  *named(): Generator<NamedFacts> {
    for (const alike of this.works.values()) {
      let number = 0;
      for (const { name, facts } of alike.values()) {
        if (alike.size === 1) {
          yield { name, ...facts };
          continue;
        }
        do number += 1;
        while (this.works.has(numbered(name, number).toLowerCase()));
        const comment = `Called ${numbered(name, number)} here: ${alike.size} works have files called ${name}`;
        yield { name: numbered(name, number), ...facts, comments: [...facts.comments, comment] };
      }
    }
  }

  /** The texts of the licenses, as REUSE wants one of each (https://reuse.software/spec-3.3/, "License files"). */
  *texts(textOf: TextOf): Generator<WrittenFile> {
    for (const [id, license] of [...this.licenses].sort(([a], [b]) => (a < b ? -1 : 1)))
      yield { name: `LICENSES/${id}.txt`, text: textOf(id) ?? writeReference(id, license) };
  }
}

/** What stands for the text of a license without an id of SPDX: what it is called, and where its text is. */
const writeReference = (id: string, { title, name, address }: License): string =>
  [
    title,
    '',
    ...(name === title ? [] : [`Short name: ${name}`]),
    ...(address ? [`Address: ${address}`] : []),
    '',
    `It has no id that every checker of licenses knows, and so it is called ${id} here.`,
    address
      ? 'This is not its text. The text, or the statement, is what stands at the address above.'
      : 'It has no address of which we know: the works name it without a version, or it is a statement and no license.',
    '',
  ].join('\n');
