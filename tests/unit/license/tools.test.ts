import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { composeSoftware, SOFTWARE_FILE } from '../../../scripts/license/software.mjs';
import { inRoot } from '../../../scripts/process/root.mjs';
import { LICENSE_ADDRESS, LICENSE_WORDS } from '../../../src/license/candidate';
import { fromAddress } from '../../../src/license/from-address';
import { fromId } from '../../../src/license/from-id';
import { fromWords } from '../../../src/license/from-words';
import type { License } from '../../../src/license/license';
import type { Lateness } from '../../../src/license/tool';
import { listTools, makeTool } from '../../../src/license/tools';

const LATENESSES: readonly Lateness[] = ['', 'only', 'or-later'];

/** Every license of the tables, in every version, with "only" and "or later" where these are told apart. */
const ALL: readonly License[] = [...listTools().values()].flatMap((tool) =>
  [null, ...tool.versions].flatMap((version) =>
    (tool.later && version ? LATENESSES : LATENESSES.slice(0, 1)).map((lateness) => {
      const license = makeTool(tool, version, lateness);
      if (!license) throw new Error(tool.id);
      return license;
    }),
  ),
);
const spdx: Record<string, unknown> = JSON.parse(
  readFileSync(inRoot('node_modules', 'spdx-license-list', 'spdx.json'), 'utf8'),
);

describe('every license beside those of Creative Commons', () => {
  it('is found by its id, in any case', () => {
    expect(ALL.length).toBeGreaterThan(250);
    for (const license of ALL) {
      expect(fromId(license.id)).toEqual(license);
      expect(fromId(license.id.toLowerCase())).toEqual(license);
    }
  });

  it('is found by its address, and is a candidate by it', () => {
    const candidate = new RegExp(LICENSE_ADDRESS, 'i');
    const addressed = ALL.filter(({ address }) => address !== null);
    expect(addressed.length).toBeGreaterThan(220);
    const wrong = addressed.filter(
      ({ id, address }) => fromAddress(address ?? '')?.id !== id || !candidate.test(address ?? ''),
    );
    expect(wrong.map(({ id, address }) => `${id} ${address} ${fromAddress(address ?? '')?.id}`)).toEqual([]);
  });

  it('is found by its title, alone and in a sentence', () => {
    const wrong = ALL.filter(({ id, title }) =>
      [title, `The text is licensed under the ${title}. More follows.`].some((text) => {
        const [first, ...more] = fromWords(text);
        return first?.license.id !== id || more.length > 0;
      }),
    );
    expect(wrong.map(({ id, title }) => `${id}: ${title}: ${fromWords(title).map((n) => n.license.id)}`)).toEqual([]);
  });

  it('is a candidate by its title, unless it is software that few speak of', () => {
    const candidate = new RegExp(LICENSE_WORDS, 'i');
    const spoken =
      /^(?:MIT|ISC|[AL]?GPL|Apache|MPL|EPL|EUPL|OFL|BSL|BSD-\d-Clause|Unlicense|WTFPL|Zlib|CPL|IPL)(?:-\d|$)/;
    const missed = ALL.filter(
      ({ title, id, family }) => (family !== 'software' || spoken.test(id)) && !candidate.test(title),
    );
    expect(missed.map(({ title }) => title)).toEqual([]);
  });

  it('has a title with one version, and one unit for all its versions', () => {
    for (const { title, unit, id, version } of ALL) {
      expect(title).not.toMatch(/%|undefined|^\s|\s$/);
      expect(id.toLowerCase().startsWith(unit)).toBe(true);
      if (version === null) expect(title).not.toMatch(/\sv?$/);
    }
  });

  it('is called in its address at SPDX as SPDX calls it', () => {
    const ids = ALL.flatMap(({ address }) => /spdx\.org\/licenses\/(.+)\.html$/.exec(address ?? '')?.[1] ?? []);
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id) => !Object.hasOwn(spdx, id))).toEqual([]);
  });

  it('is among these where SPDX lists it for art, documents, data, governments or hardware', () => {
    const theirs = Object.keys(spdx).filter((id) =>
      /^(?:LAL|GFDL|ODbL|ODC-By|PDDL|CDLA|OGL-UK|OGL-Canada|etalab|DL-DE|NLOD|CERN-OHL|TAPR-OHL|SHL|PPL)/.test(id),
    );
    expect(theirs.length).toBeGreaterThan(40);
    expect(theirs.filter((id) => fromId(id) === null)).toEqual([]);
  });
});

describe('the list of software', () => {
  it('is the one that the data makes: npm run licenses', () => {
    expect(readFileSync(inRoot(SOFTWARE_FILE), 'utf8')).toBe(composeSoftware());
  });

  it('has every license that the OSI approved', () => {
    const approved = Object.entries(spdx as Record<string, { osiApproved: boolean }>)
      .filter(([id, { osiApproved }]) => osiApproved && !id.includes('-with-'))
      .map(([id]) => id);
    expect(approved.length).toBeGreaterThan(100);
    expect(approved.filter((id) => fromId(id) === null)).toEqual([]);
  });
});
