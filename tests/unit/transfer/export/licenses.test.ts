import { describe, expect, it } from '@jest/globals';
import type { License } from '../../../../src/license/license';
import { spdxOf } from '../../../../src/license/spdx';
import { listTools, makeTool } from '../../../../src/license/tools';
import { isWork } from '../../../../src/message/work';
import { EXPORT_FORMATS } from '../../../../src/transfer/export/format';
import { FORMATS } from '../../../../src/transfer/export/formats';
import { aWork } from '../../attribution/a-work';
import { credited, written } from './entries';

const licenses: License[] = [...listTools().values()].flatMap(
  (tool) => makeTool(tool, tool.versions.at(-1) ?? null) ?? [],
);
/** Names without what a format has to escape, so that they can be looked for. */
const plain = licenses.filter(({ name }) => /^[\w .-]+$/.test(name));

const wordsFor = (license: License): string[] => [
  ...[license.name, license.title, license.address ?? license.name, spdxOf(license)],
];

describe('every license of the tables', () => {
  it('is taken by every export', () => {
    const entries = plain.map((license) => credited(license.id, { licenses: [license] }));
    expect(plain.length).toBeGreaterThan(150);
    for (const id of EXPORT_FORMATS) {
      const text = written(FORMATS[id], entries);
      expect(
        plain
          .filter((license) => !wordsFor(license).some((each) => text.includes(each)))
          .map((license) => `${id}: ${license.id}`),
      ).toEqual([]);
    }
  });

  it('passes the guard of messages, and nothing else does under its id', () => {
    for (const license of licenses) {
      expect(isWork(aWork({ licenses: [license] }))).toBe(true);
      expect(isWork(aWork({ licenses: [{ ...license, title: 'Anything goes' }] }))).toBe(false);
    }
  });
});
