/**
 * What a signal that says `support` holds in `detail`: where on the page it stands and what it is, with a space between:
 * "head monetization", "author link". Only the collectors write it; a page's own attributes never come into it.
 *
 * head: in the page's head · author: in the block that names who wrote the page, whose words are then the signal's words ·
 * page: anywhere else that is the page's own and nobody else's.
 */
export const STANDINGS = ['head', 'author', 'page'] as const;
export type Standing = (typeof STANDINGS)[number];

export const OFFERS = [
  'monetization', // <link rel="monetization"> and the pointer in <meta name="monetization">
  'lightning', // <meta name="lightning">
  'payment', // rel=payment, which starts no payment by itself (IANA's registry of link relations)
  'link', // a link to a service for support, or to an address such as lightning: or payto:
  'text', // "⚡ ann@example.org"
  'donate', // a DonateAction or TipAction of schema.org
  'contact', // where they can be written to: mailto:, a profile of theirs, @ann@example.org
  'funding', // schema.org's funding and funder, which may as well name who paid for a work that is done
] as const;
export type Offer = (typeof OFFERS)[number];
