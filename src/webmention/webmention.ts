/** A notice to a page (W3C Recommendation Webmention): that another page leads to it. */
export interface Webmention {
  /** The person's own page, which has the link. */
  source: string;
  /** The page that is told. */
  target: string;
}

/** A notice that may be sent: the page takes it there, and the person's page has the link. */
export interface ReadyWebmention extends Webmention {
  endpoint: string;
}

/** A page of the person's own that may lead to a work: where they used it, or the credit page of what they published. */
export interface OwnPage {
  address: string;
  from: 'used' | 'published';
}
