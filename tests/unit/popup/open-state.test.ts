import { describe, expect, it } from '@jest/globals';
import { openFor, reduceOpen, toOpen } from '../../../popup/publish/open-state';
import type { Opened } from '../../../src/publish/opened';

const CID = 'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi';
const file = new File(['car'], 'walk.car');
const opened = { root: CID } as Opened;
const found = { opened, origin: { from: 'file', file: 'key' } } as const;

describe('what is to be opened', () => {
  it.each([
    ['a file alone, whatever it holds', '', file, { root: '', file }],
    ['a work of a file, by its address', `ipfs://${CID}`, file, { root: CID, file }],
    ['nothing of a file beside what is no address', 'a walk', file, null],
    ['a work by its address', CID, null, { root: CID, gateway: null }],
    ['nothing by what is no address', 'a walk', null, null],
    ['nothing where nothing is given', '', null, null],
  ])('is %s', (_, address, given, what) => {
    const state = { ...openFor(undefined), address, file: given };
    expect(toOpen(state)).toEqual(what);
  });
});

describe('the screen that opens a work', () => {
  it('begins with the address that it was opened for', () => {
    expect([openFor(CID).address, openFor(undefined).address]).toEqual([`ipfs://${CID}`, '']);
  });

  it('shows each work that is found on a screen of its own, by the root that was asked for', () => {
    const one = reduceOpen(openFor(undefined), { act: 'found', root: '', found });
    const two = reduceOpen(one, { act: 'found', root: CID, found });
    expect([one.turn, two.turn]).toEqual([1, 2]);
    expect(two.opened).toEqual({ opened, what: { root: CID, origin: found.origin } });
  });

  it('takes a work away once another is looked for, and keeps what was written', () => {
    const written = reduceOpen(openFor(CID), { act: 'pick', file });
    const before = reduceOpen(written, { act: 'found', root: CID, found });
    expect(reduceOpen(before, { act: 'look' })).toEqual({ ...before, opened: null });
  });

  it('reads a work from this browser once a copy is kept', () => {
    const before = reduceOpen(openFor(CID), { act: 'found', root: '', found });
    expect(reduceOpen(before, { act: 'adopted' }).opened?.what).toEqual({ root: CID, origin: { from: 'here' } });
    expect(reduceOpen(openFor(CID), { act: 'adopted' })).toEqual(openFor(CID));
  });
});
