import * as candidate from '../../src/license/candidate';

/** Only what finds a candidate; which license it is, if any, src/license decides. */
export const LICENSE_ADDRESS = new RegExp(candidate.LICENSE_ADDRESS, 'i');
export const LICENSE_WORDS = new RegExp(candidate.LICENSE_WORDS, 'i');
/** Every candidate of a text. */
export const EACH_LICENSE_WORDS = new RegExp(candidate.LICENSE_WORDS, 'gi');
