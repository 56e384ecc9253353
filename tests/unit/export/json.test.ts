import { describe, expect, it } from '@jest/globals';
import { json } from '../../../src/export/json';
import { hostile } from './entries';

describe('the JSON export', () => {
  it('names its schema and loses nothing', () => {
    expect(JSON.parse(json.write(hostile))).toEqual({ format: 'commoner-history', version: 1, entries: hostile });
  });
});
