import type { CaptureProblem } from '../evidence/capture';
import type { Statement } from '../library/statement';
import { amount, either, type Guard, nothing, shape, text } from './guard';
import { isRawCid } from './library';
import type { PlaceOnPage } from './pointing';

/** An entry whose words are to be signed, and the tab that shows its page now; null where none does. */
export interface ToKeep {
  id: string;
  /** at: where the license stands on the page, or null for what is in sight. */
  shown: { tab: number; at: PlaceOnPage | null } | null;
}

/** What was signed and kept. */
export interface KeptEvidence {
  statement: Statement;
  /** Why there is no picture of the page; null where there is one, or none was asked for. */
  problem: CaptureProblem | null;
}

const isKey = text(4096);
const isPlaceOnPage = shape<PlaceOnPage>({ place: isKey, picture: either(isKey, nothing) });
export const isToKeep: Guard<ToKeep> = shape<ToKeep>({
  id: isKey,
  shown: either(
    shape<NonNullable<ToKeep['shown']>>({
      tab: amount(0, Number.MAX_SAFE_INTEGER),
      at: either(isPlaceOnPage, nothing),
    }),
    nothing,
  ),
});
export const isStatementName = shape<{ cid: string }>({ cid: isRawCid });
export const isStatementOf = shape<{ id: string; cid: string }>({ id: isKey, cid: isRawCid });
