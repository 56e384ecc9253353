/** Behind the number, or alone: a tip needs its person. */
const MARK = '!';

const inShort = (count: number): string => (count === 0 ? '' : count > 99 ? '99+' : String(count));

/** What the badge says: how many works a tab has, and whether tips need their person. Four characters at most. */
export const badgeText = (count: number, waiting: number): string => inShort(count) + (waiting > 0 ? MARK : '');

/** The same badge once other tips wait: how many works it speaks of is read from itself. */
export const badgeAgain = (text: string, waiting: number): string => text.replace(MARK, '') + (waiting > 0 ? MARK : '');
