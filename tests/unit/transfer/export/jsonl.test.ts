import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv/dist/2020';
import { inRoot } from '../../../../scripts/process/root.mjs';
import { testify } from '../../../../src/correction/testimony';
import type { Project } from '../../../../src/library/project';
import { json } from '../../../../src/transfer/export/json';
import { jsonl } from '../../../../src/transfer/export/jsonl';
import { aCorrection } from '../../correction/a-correction';
import { credited, hostile, kept, SAID, said, written } from './entries';

const schema = JSON.parse(readFileSync(inRoot('docs', 'schema', 'history-3.schema.json'), 'utf8'));
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

const correction = aCorrection({ is: 'license', license: 'CC-BY-4.0' }, { note: 'The imprint' });
const former = {
  ...{ licenses: ['CC-BY-4.0'], from: '2026-01-01T00:00:00.000Z', until: '2026-02-01T00:00:00.000Z' },
  ...{ page: 'https://blog.example/walk', evidence: [], digest: 'a'.repeat(64) },
};
const entries = [
  ...hostile,
  { ...kept('f'), former: [former], note: 'mine', tags: ['sea'], projects: ['p'] },
  credited('g', { evidence: [testify(correction)] }, 'cropped'),
  { ...said(credited('h')), ...SAID },
  { ...kept('i'), ...SAID },
  kept('j', {
    creators: [
      { name: 'Vera van Gogh', address: null, parts: { family: 'van Gogh', given: 'Vera' }, role: 'director' },
      { name: 'The Moor Group', address: null, type: 'organization' },
    ],
  }),
];
const project: Project = {
  ...{ id: 'p', name: 'A brochure', createdAt: '2026-01-01T00:00:00.000Z', language: 'de', order: ['f', 'g'] },
};

describe('the schema that is published', () => {
  it('accepts what is written as JSON', () => {
    const isValid = validate(JSON.parse(written(json, entries, { corrections: [correction], project })));
    expect(validate.errors).toBeNull();
    expect(isValid).toBe(true);
  });

  it.each([
    ['another version', { version: 2 }],
    ['an entry of no kind', { entries: [{ type: 'seen' }] }],
    ['a field that it does not know', { more: 1 }],
    ['a project without a name', { project: { id: 'p' } }],
  ])('refuses %s', (_, given) => {
    expect(validate({ ...JSON.parse(written(json, entries)), ...given })).toBe(false);
  });
});

describe('the JSON Lines export', () => {
  it('is the same as JSON, a line each, and says how many there are', () => {
    const lines = written(jsonl, entries, { corrections: [correction] })
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const [head, ...rest] = lines;
    expect(rest.pop()).toEqual({ entries: entries.length });
    expect(validate({ ...head, entries: rest })).toBe(true);
    expect({ ...head, entries: rest }).toEqual(JSON.parse(written(json, entries, { corrections: [correction] })));
  });
});
