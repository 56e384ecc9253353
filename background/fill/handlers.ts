import type { HandlersOf } from '../../src/message/contract';
import { fillIn, findToFill } from './fill-in';

/** Filling in the fields of editors. */
export const handlers: HandlersOf<'fill'> = {
  'fill.find': ({ tab }) => findToFill(tab),
  'fill.write': ({ tab, id }) => fillIn({ tab, id }),
};
