import { LICENSES_TO_CHOOSE } from '../../src/license/choice';
import { fromId } from '../../src/license/from-id';
import type { License } from '../../src/license/license';

/** The licenses that a creator may choose among, the freest first. */
export const LICENSES: readonly License[] = LICENSES_TO_CHOOSE.map((id) => fromId(id)).filter(
  (license): license is License => license !== null,
);
