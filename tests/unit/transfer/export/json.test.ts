import { describe, expect, it } from '@jest/globals';
import { json } from '../../../../src/transfer/export/json';
import { aCorrection } from '../../correction/a-correction';
import { hostile, written } from './entries';

describe('the JSON export', () => {
  it('names its schema and loses nothing', () => {
    expect(JSON.parse(written(json, hostile))).toEqual({
      ...{ format: 'commoner-history', version: 3, at: '2026-05-03T08:00:00.000Z', project: null, projects: [] },
      entries: hostile,
      corrections: [],
    });
  });

  it('does not tell how creators can be paid: that is its person’s', () => {
    const [entry] = hostile;
    const told = written(json, [{ ...(entry as (typeof hostile)[0]), payAt: ['head lightning ann@pay.example'] }]);
    expect(told).not.toContain('ann@pay.example');
  });

  it('has the corrections of works that were not kept as well', () => {
    const corrections = [aCorrection({ is: 'not-licensed' }, { note: 'It says so in the imprint.' })];
    expect(JSON.parse(written(json, [], { corrections })).corrections).toEqual(corrections);
  });

  it('has its projects with the order of their works', () => {
    const project = { id: 'p', name: 'Poster', createdAt: '2026-03-01T09:00:00.000Z', order: ['a'] };
    expect(JSON.parse(written(json, [], { project, projects: [project] }))).toMatchObject({
      project,
      projects: [project],
    });
  });
});
