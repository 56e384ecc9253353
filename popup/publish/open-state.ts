import type { Found } from '../../src/publish/look-up';
import type { Opened } from '../../src/publish/opened';
import type { ToOpen } from '../../src/publish/origin';
import { readSharedAddress, type SharedAddress } from '../../src/publish/shared-address';

/** The screen on which a shared work is opened: what the person gave, and what was opened. */
export interface OpenState {
  /** As written. */
  address: string;
  /** A CAR file. */
  file: File | null;
  opened: { what: ToOpen; opened: Opened } | null;
  /** How many works were opened here: each has a screen of its own. */
  turn: number;
}

export type OpenAct =
  | { act: 'write'; address: string }
  | { act: 'pick'; file: File }
  /** Something else is looked for: what was opened before goes. */
  | { act: 'look' }
  /** `root` is the one that was asked for; '' for whatever is in the file. */
  | { act: 'found'; root: string; found: Found }
  /** All of it is in this browser now. */
  | { act: 'adopted' };

/** @param root what the screen was opened for, or undefined */
export const openFor = (root: string | undefined): OpenState => ({
  ...{ address: root ? `ipfs://${root}` : '', file: null, opened: null, turn: 0 },
});

export const reduceOpen = (state: OpenState, given: OpenAct): OpenState => {
  if (given.act === 'write') return { ...state, address: given.address };
  if (given.act === 'pick') return { ...state, file: given.file };
  if (given.act === 'look') return { ...state, opened: null };
  if (given.act === 'found') {
    const { opened, origin } = given.found;
    return { ...state, turn: state.turn + 1, opened: { what: { root: given.root, origin }, opened } };
  }
  if (!state.opened) return state;
  const { opened } = state.opened;
  return { ...state, opened: { opened, what: { root: opened.root, origin: { from: 'here' } } } };
};

/**
 * What is to be opened: a file, in which an address names the work, or a work by its address alone. null if what was written is no address, or
 * nothing was given.
 */
export const toOpen = ({ address, file }: OpenState): { root: string; file: File } | SharedAddress | null => {
  const read = readSharedAddress(address);
  if (file) return read || address.trim() === '' ? { root: read?.root ?? '', file } : null;
  return read;
};
