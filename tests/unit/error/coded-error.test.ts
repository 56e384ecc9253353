import { describe, expect, it } from '@jest/globals';
import { CodedError, codedOf, isCoded } from '../../../src/error/coded-error';

type Weather = 'rain' | 'snow';
const WEATHER: readonly Weather[] = ['rain', 'snow'];

describe('an error with a code', () => {
  it('says its code and what the other side said', () => {
    expect(new CodedError<Weather>('rain', ' all day ')).toMatchObject({
      ...{ code: 'rain', detail: 'all day', message: 'rain: all day' },
    });
    expect(new CodedError<Weather>('snow').message).toBe('snow');
  });

  it('keeps at most 300 characters of that, none of them cut in two', () => {
    expect(new CodedError<Weather>('rain', '🦊'.repeat(400)).detail).toBe('🦊'.repeat(300));
  });

  it('is known by its codes, and no other error is', () => {
    const error: unknown = new CodedError<Weather>('rain');
    expect([isCoded(error, WEATHER), isCoded(error, ['sun'])]).toEqual([true, false]);
    expect(isCoded(Object.assign(new Error('rain'), { code: 'rain' }), WEATHER)).toBe(false);
    expect(isCoded(null, WEATHER)).toBe(false);
  });

  it('is kept as its fields', () => {
    expect(codedOf(new CodedError<Weather>('rain', 'all day'))).toEqual({ code: 'rain', detail: 'all day' });
  });
});
