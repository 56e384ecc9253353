import { type ComponentChildren, Fragment } from 'preact';
import { piecesOf, type WordKey } from '../platform/words';

interface Props {
  id: WordKey;
  /** What stands at $1, $2 and so on: a link, a name, an address. Where each stands is for the language to say. */
  parts: readonly ComponentChildren[];
}

/** A sentence with more than text in it. It is one message, so that a translator can order its parts as their language does. */
export const Sentence = ({ id, parts }: Props) => (
  <>
    {piecesOf(id, parts.length).map((piece, i) => (
      <Fragment key={i}>{typeof piece === 'number' ? parts[piece] : piece}</Fragment>
    ))}
  </>
);
