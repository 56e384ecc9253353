import type { NostrEvent } from 'nostr-tools/pure';

/** Characters; a challenge is some random letters. */
const CHALLENGE_AT_MOST = 1000;

/** Signs the challenge of one relay, for that relay alone. */
export type SignChallenge = (challenge: string) => NostrEvent;

/** How one connection says to its relay who it is (NIP-42). */
export interface Identity {
  /** Every message of the relay's. */
  hear(message: unknown[]): void;
  /** Whether the relay has said what it wants signed: it may want it before it does anything. */
  isWanted(): boolean;
  /** Says who it is, once the relay has said what it wants signed. Answers whether that was enough; never where nothing comes. */
  prove(): Promise<boolean>;
}

/**
 * Keeps the challenge of a relay, and signs it once it is wanted: a relay that does without is told nothing.
 * @param send takes a message as JSON
 */
export const createIdentity = (sign: SignChallenge, send: (message: string) => void): Identity => {
  let challenge: string | null = null;
  let proving: Promise<boolean> | null = null;
  let wanted: ((isEnough: boolean) => void) | null = null;
  let sent: string | null = null;
  const answer = (): void => {
    if (!wanted || sent !== null || challenge === null) return;
    const event = sign(challenge);
    sent = event.id;
    send(JSON.stringify(['AUTH', event]));
  };
  return {
    hear: ([type, about, isTaken]) => {
      if (type === 'AUTH' && typeof about === 'string' && about.length <= CHALLENGE_AT_MOST) {
        challenge = about;
        // What was signed for the one before counts no more.
        if (!wanted) proving = null;
        answer();
      }
      if (type !== 'OK' || sent === null || about !== sent) return;
      wanted?.(isTaken === true);
      wanted = null;
      sent = null;
    },
    isWanted: () => challenge !== null,
    prove: () => {
      proving ??= new Promise((resolve) => {
        wanted = resolve;
        answer();
      });
      return proving;
    },
  };
};
