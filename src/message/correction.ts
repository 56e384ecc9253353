import type { Correction, Verdict } from '../correction/correction';
import { fromId } from '../license/from-id';
import { NOTE_LENGTH, type Signal } from '../signal/signal';
import { ADDRESS_LENGTH, pageAddress, webAddress } from './address';
import { type Guard, listOf, oneOf, shape, text } from './guard';

/** The id of a license as this build writes it. */
export const isLicenseId: Guard<string> = (value): value is string => text(100)(value) && fromId(value)?.id === value;

const says = <Kind extends Verdict['is']>(kind: Kind) => oneOf(kind);
const VERDICTS: readonly Guard<Verdict>[] = [
  shape<Extract<Verdict, { is: 'license' }>>({ is: says('license'), license: isLicenseId }),
  shape<Extract<Verdict, { is: 'not-licensed' }>>({ is: says('not-licensed') }),
  shape<Extract<Verdict, { is: 'about-page' }>>({ is: says('about-page') }),
  shape<Extract<Verdict, { is: 'about-media' }>>({ is: says('about-media'), address: webAddress }),
];
const isVerdict: Guard<Verdict> = (value): value is Verdict => VERDICTS.some((accepts) => accepts(value));

/** What a person corrects; when, and under which id, is not theirs to say. */
export type CorrectionInput = Omit<Correction, 'id' | 'at'>;
export const isCorrectionInput = shape<CorrectionInput>({
  page: pageAddress,
  subject: webAddress,
  says: isVerdict,
  note: text(NOTE_LENGTH),
  was: listOf(text(100), 20),
});

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
/** ISO 8601 in UTC, with milliseconds. */
export const isTime: Guard<string> = (value): value is string =>
  text(24)(value) && TIME.test(value) && !Number.isNaN(Date.parse(value));

/** What a person said of a work, as it stands in its evidence. No page can say it: isSignal knows no such evidence. */
export const isTestimony = shape<Required<Omit<Signal, 'context' | 'maker'>>>({
  says: oneOf('license', 'subject'),
  evidence: oneOf('person'),
  about: text(ADDRESS_LENGTH),
  value: text(ADDRESS_LENGTH),
  words: text(NOTE_LENGTH),
  place: oneOf(''),
  detail: isTime,
});

/** A correction as it is kept, and as a backup brings it back. */
export const isCorrection = shape<Correction>({
  page: pageAddress,
  subject: webAddress,
  says: isVerdict,
  note: text(NOTE_LENGTH),
  was: listOf(text(100), 20),
  id: text(100),
  at: isTime,
});
