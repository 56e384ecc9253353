/** What can be done with an image of others'. */
export const OF_OTHERS = ['menu_copyCredit', 'menu_keep', 'menu_inquire'] as const;
export type ImageEntry = (typeof OF_OTHERS)[number];
