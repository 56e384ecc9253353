import type { ReadBlock } from './car';
import type { Confirmed, TargetState } from './share';

/** A share whose blocks are kept here, as a target needs it. */
export interface Held {
  root: string;
  /** The CIDs of all blocks, children before their parents. */
  blocks: readonly string[];
  read: ReadBlock;
  /** How many of the blocks, from the first, the place has confirmed before, and their bytes. */
  confirmed: Confirmed;
  /** Writes down that it has confirmed so many: a job that goes on does not send them again. */
  confirm(confirmed: Confirmed): Promise<void>;
  /** What it is called, for lists of pins. */
  name: string;
  /** Multiaddresses of nodes that have all blocks: a service that pins fetches them there. */
  origins(): Promise<string[]>;
}

/** A place that pins. One file each in background/publish/target. */
export interface Target {
  kind: TargetState['target'];
  /** The node's RPC address; '' for this browser. */
  address: string;
  /**
   * Brings the share there and answers once the place itself has said that all of it is pinned. What is already there is
   * not sent again, so it may be called again after any failure.
   * @param aborted ends it: the share was forgotten
   * @throws ProblemCode: node-unreachable where nobody answers, otherwise what the place said
   */
  pin(held: Held, aborted: AbortSignal): Promise<void>;
  /** Lets the place forget a share, where it has it. @throws ProblemCode */
  unpin(root: string, aborted: AbortSignal): Promise<void>;
  /** Whether the place says that it has all of it now. @throws ProblemCode */
  isPinned(root: string, aborted: AbortSignal): Promise<boolean>;
}
