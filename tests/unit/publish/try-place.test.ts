import { describe, expect, it } from '@jest/globals';
import { tryPlace } from '../../../background/publish/try-place';
import type { Place } from '../../../src/publish/place';
import { problemError } from '../../../src/publish/problem';

const service = { kind: 'pinning-service', address: 'https://pins.example' } as const;

/** A place that takes one secret, and one that is kept for it. */
const depsOf = (right: string, kept: string | null) => {
  const asked: [Place, string | null][] = [];
  return {
    asked,
    authorizationAt: async () => kept,
    reach: async (place: Place, authorization: string | null) => {
      asked.push([place, authorization]);
      if (authorization !== right) throw problemError('service-forbidden', 'wrong token');
    },
  };
};

describe('trying a place', () => {
  it('finds nothing wrong where it answers and takes what was written', async () => {
    const deps = depsOf('Bearer new', 'Bearer old');
    expect(await tryPlace({ ...service, user: '', secret: 'new' }, deps)).toBeNull();
    expect(deps.asked).toEqual([[service, 'Bearer new']]);
  });

  it('tells it what is kept for it where nothing was written', async () => {
    expect(await tryPlace({ ...service, user: '', secret: '' }, depsOf('Bearer old', 'Bearer old'))).toBeNull();
  });

  it('answers why it would not do, and throws nothing', async () => {
    expect(await tryPlace({ ...service, user: '', secret: 'x' }, depsOf('Bearer old', null))).toEqual({
      code: 'service-forbidden',
      detail: 'wrong token',
    });
  });
});
