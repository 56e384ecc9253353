import { type ComponentChildren, Fragment } from 'preact';
import { piecesOfList } from '../platform/words';

/** Elements in a line, joined as the language joins names. */
export const InList = ({ items, meant = 'all' }: { items: readonly ComponentChildren[]; meant?: 'all' | 'any' }) => (
  <>
    {piecesOfList(items.length, meant).map((piece, i) => (
      <Fragment key={i}>{typeof piece === 'number' ? items[piece] : piece}</Fragment>
    ))}
  </>
);
