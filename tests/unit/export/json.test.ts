import { describe, expect, it } from '@jest/globals';
import { json } from '../../../src/export/json';
import { aCorrection } from '../correction/a-correction';
import { hostile } from './entries';

describe('the JSON export', () => {
  it('names its schema and loses nothing', () => {
    expect(JSON.parse(json.write(hostile))).toEqual({
      format: 'commoner-history',
      version: 1,
      entries: hostile,
      corrections: [],
    });
  });

  it('has the corrections of works that were not kept as well', () => {
    const corrections = [aCorrection({ is: 'not-licensed' }, { note: 'It says so in the imprint.' })];
    expect(JSON.parse(json.write([], corrections)).corrections).toEqual(corrections);
  });
});
