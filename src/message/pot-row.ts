import { type KeptPot, potFault } from '../pot/pot';
import { isTime } from './correction';
import { type Guard, shape } from './guard';
import { isGivenPot, PLACES, POT_FIELDS } from './pot';

type BackupPot = Omit<KeptPot, 'restored'>;

const hasRow = shape<BackupPot>({ ...POT_FIELDS, confirmedAt: isTime, begun: PLACES, left: PLACES });

/** A pot as a backup brings it back: what could have been given, with places of its own parts. */
export const isKeptPot: Guard<BackupPot> = (value): value is BackupPot => {
  if (!hasRow(value)) return false;
  const { confirmedAt: _, begun, left, ...given } = value;
  return isGivenPot(given) && potFault(given) === null && [...begun, ...left].every((i) => i < given.parts.length);
};
