/** Begins the name of a credit in its page's address, where nothing on the page is what it credits. */
export const NOWHERE = '#credit-';

/** Whether a work is told of on its page and does not stand there. */
export const isElsewhere = ({ about, address }: { about: 'page' | 'part'; address: string }): boolean =>
  about === 'part' && address.includes(NOWHERE);
