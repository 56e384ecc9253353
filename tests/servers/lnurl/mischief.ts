/**
 * What users of the LNURL server are called, and what that server then does for them. Anybody who is not in here is served well, with
 * comments (LUD-12), payer data (LUD-18) and a way to see the settlement (LUD-21).
 */

/** How the answer itself is wrong, of either step: 'endless-body' is the offer's, 'callback-endless-body' the invoice's. */
export const BODIES = {
  'redirect-private': 'sent on to a private address (10.255.255.254)',
  'redirect-http': 'sent on to plain http at another name',
  'redirect-elsewhere': 'sent on to the stranger, who would answer well',
  'redirect-loop': 'sent on to itself, for ever',
  'endless-body': 'JSON that goes on as fast as it is taken',
  'slow-body': 'JSON that goes on by one byte, several times a second',
  'invalid-json': 'JSON that breaks off',
  'wrong-type': 'a page of HTML',
  'error-status': 'status ERROR, with a reason of 1 MB that has control characters in it (LUD-01)',
  'error-http': 'HTTP 500, with a page',
} as const;

export const OFFERS = {
  bare: 'served well, with none of the extras',
  'other-tag': 'the tag of a withdrawal',
  'min-over-max': 'the least is more than the most',
  'amounts-in-words': 'the least and the most are strings',
  'metadata-broken': 'the metadata are not JSON',
  'metadata-without-text': 'the metadata have no text/plain, which they must have (LUD-06)',
  'largest-image': 'served well, with the largest image in the metadata that LUD-06 lets in',
  'huge-image': 'an image of 3 MB in the metadata',
  'spoofed-identifier': 'the metadata say that somebody well known is paid',
  'mixed-script': 'a name with letters of two scripts, and one that turns the text around',
  'payer-data-needed': 'wants a name (LUD-18), and has the callback refused without one',
  'payer-data-unknown': 'wants something that no specification knows',
  'callback-elsewhere': 'the callback is at the stranger, who answers well',
  'callback-private': 'the callback is at a private address',
  'callback-credentials': 'the callback has a name and a password in it',
  'callback-query':
    'the callback has a query of its own, with an amount; without its key, or with two amounts, it is refused',
} as const;

export const INVOICES = {
  'wrong-amount': 'an invoice for a thousand times as much',
  'slightly-more': 'an invoice for a millisatoshi more',
  'no-amount': 'an invoice without an amount',
  'wrong-network': 'an invoice of the main network',
  expired: 'an invoice that expired an hour ago',
  'changed-signature': 'an invoice that names its key, and is not signed by it',
  'impossible-signature': 'an invoice whose signature is by no key at all',
  'broken-checksum': 'an invoice with one letter changed',
  'hash-mismatched': 'an invoice that commits to other metadata',
  'hash-absent': 'an invoice with a memo and no hash of the metadata',
  'accepts-anything': 'gives an invoice for amounts that it said it would not take',
  'no-invoice': 'an answer without one',
  'other-invoice': 'from the second call on, an invoice for 90,000 sat',
  'same-invoice': 'the same invoice each time that one is asked for, whatever the amount',
  'success-message': 'well: a message for afterwards (LUD-09)',
  'success-url': 'well: an address for afterwards, at its own domain (LUD-09)',
  'success-elsewhere': 'an address for afterwards at the stranger',
  'success-script': 'an address for afterwards that is a script',
  'success-long': 'a message for afterwards that is longer than 144 characters',
  'success-unknown': 'something for afterwards that no specification knows',
  'success-aes': 'an encrypted message for afterwards (LUD-10)',
  'verify-wrong-preimage': 'says that it is settled from the first moment, with a preimage that is not the invoice’s',
  'verify-no-preimage': 'says that it is settled from the first moment, with no preimage',
  'verify-other-invoice': 'tells of another invoice, that is settled',
  'verify-never': 'never says that it is settled',
  'verify-elsewhere': 'is asked at the stranger',
} as const;

export type Body = keyof typeof BODIES;
export type Mischief = Body | `callback-${Body}` | keyof typeof OFFERS | keyof typeof INVOICES;

/** What is done for a user, if anything. */
export const isBody = (name: string): name is Body => name in BODIES;
