/*
 * The channels (https://html.spec.whatwg.org/multipage/web-messaging.html#broadcasting-to-other-browsing-contexts) on which contexts of this
 * extension tell each other what no one has asked for. A content script is of another origin, and hears none of them.
 */

/** The library has changed: every window of ours asks again what it shows. */
export const LIBRARY_CHANNEL = 'commoner-library';

/** Corrections came back with a backup. */
export const CORRECTIONS_CHANNEL = 'commoner-corrections';

/** A tip, the wallet or the rate has changed. */
export const TIPS_CHANNEL = 'commoner-tips';

/** A share has changed, or come further. */
export const SHARES_CHANNEL = 'commoner-shares';
/** One's own catalogue, or one that is followed, has changed. */
export const CATALOGUE_CHANNEL = 'commoner-catalogue';
/** More of a file has come that a person waits for (src/lookup/media: MediaProgress). */
export const MEDIA_CHANNEL = 'commoner-media';
/** A page has reported what it shows. A window that stays open follows it. */
export const SEEN_CHANNEL = 'commoner-seen';

/** What the background wants on the clipboard, for the document that can put it there; and back, whether it is there. */
export const CLIPBOARD_CHANNEL = 'clipboard';
