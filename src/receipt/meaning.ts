import type { Manner, ProofGrade } from '../tips/tip';

/** What each grade comes to, in words for whoever reads a receipt and not its documentation (docs/RECEIPT.md has the same). */
const MEANINGS: Readonly<Record<ProofGrade, string>> = {
  cryptographic: 'Anybody can check that this was paid: the secret that only a paid invoice reveals is here.',
  stated: 'The wallet or the service said that this was paid, and the giver passes that on.',
  'own-word': 'The giver says that they paid this. Nobody else has confirmed it.',
};
const THANKS = 'The giver says thanks. No money is spoken of.';

/** The sentence that says in a receipt what its proof is worth. It is in English, as all of the document. */
export const meaningOf = (manner: Manner, grade: ProofGrade): string => (manner === 'word' ? THANKS : MEANINGS[grade]);
