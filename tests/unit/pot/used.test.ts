import { describe, expect, it } from '@jest/globals';
import { identify } from '../../../background/store/db/work-keys';
import { POINTS, usedIn } from '../../../src/pot/used';
import { credited, payAt, saved, workBy } from './an-entry';

const tarn = workBy('Ann', 'tarn');
const NOVEMBER = { month: '2026-11', zone: 'Europe/Berlin', counted: new Set<string>() };
const used = (entries: Parameters<typeof usedIn>[0], given = NOVEMBER) => usedIn(entries, given, identify);

describe('the works that were used in a month', () => {
  it('weigh most where they were changed, less where they were credited, and least where they were saved', () => {
    const [changed, plain, kept] = used([
      credited(workBy('Ann', 'a'), 'adapted'),
      credited(workBy('Ann', 'b')),
      saved(workBy('Ann', 'c')),
    ]);
    expect([changed?.points, plain?.points, kept?.points]).toEqual([POINTS.changed, POINTS.credited, POINTS.saved]);
    expect(POINTS.changed).toBeGreaterThan(POINTS.credited);
    expect(POINTS.credited).toBeGreaterThanOrEqual(10 * POINTS.saved);
  });

  it('count once, however often the same credit was copied, and once for each project', () => {
    const twice = used([credited(tarn), credited(tarn), saved(tarn)]);
    expect(twice).toMatchObject([{ points: POINTS.credited, how: 'credited' }]);
    expect(twice[0]?.entries).toHaveLength(3);
    const projects = used([
      credited(tarn, 'as-is', { projects: ['poster'] }),
      credited(tarn, 'adapted', { projects: ['book'] }),
      credited(tarn, 'as-is', { projects: ['book'] }),
    ]);
    expect(projects).toMatchObject([{ points: POINTS.credited + POINTS.changed, how: 'changed' }]);
  });

  it('are those of the month where the person is', () => {
    const edge = credited(tarn, 'as-is', { at: '2026-11-30T23:30:00.000Z' });
    expect(used([edge])).toEqual([]);
    expect(used([edge], { ...NOVEMBER, month: '2026-12' })).toHaveLength(1);
    expect(used([edge], { ...NOVEMBER, zone: 'UTC' })).toHaveLength(1);
  });

  it('are not those that the pot of another month has counted, whatever clock or zone says now', () => {
    const edge = credited(tarn, 'as-is', { at: '2026-11-30T23:30:00.000Z' });
    expect(used([edge], { ...NOVEMBER, zone: 'UTC', counted: new Set([edge.id]) })).toEqual([]);
  });

  it('are not those that were deleted', () => {
    expect(used([credited(tarn, 'as-is', { deletedAt: '2026-11-11T00:00:00.000Z' })])).toEqual([]);
  });

  it('are not paid for to whoever shows them on a page of theirs', () => {
    const elsewhere = { address: 'https://mallory.example/best', title: 'The best' };
    const shown = { ...tarn, creators: [{ name: 'Mallory', address: null }], page: elsewhere };
    const [found] = used([credited(tarn, 'adapted'), saved(shown, { payAt: payAt('mallory') })]);
    expect(found).toMatchObject({ work: tarn, payAt: [] });
  });

  it('can be paid by what their latest entry says', () => {
    const [found] = used([saved(tarn, { payAt: payAt('old') }), credited(tarn, 'as-is', { payAt: payAt('new') })]);
    expect(found?.payAt).toEqual(payAt('new'));
    expect(used([saved(tarn)])[0]?.payAt).toEqual([]);
  });
});
