import type { Tip } from '../../../src/tips/tip';

/** A tip as it is stored. */
export interface TipRow extends Tip {
  /** There while it is not final: what may have to be gone on with is found by it. */
  open?: 1;
  /**
   * The payment hash of the invoice that it was quoted, or the address of the quote: one that was there before is never paid again. It stays
   * with what failed.
   */
  hash?: string;
  /** It came with a backup, and so its payee is not known by it: whoever wrote the backup chose them. Gone once its person says that they paid. */
  restored?: 1;
}

/** The part of the database (schema.ts) that thanking uses. The wallet and the rate stand among the settings, each under its own name. */
export interface TipStores {
  /** Key: the tip's id. */
  tips: {
    key: string;
    value: TipRow;
    indexes: { gift: string; createdAt: string; creator: string; open: number; hash: string };
  };
}
