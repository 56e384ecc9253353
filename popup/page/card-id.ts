import type { Work } from '../../src/work/work';

/** The id of a work's card. */
export const cardId = ({ id }: Pick<Work, 'id'>): string => `work-${id}`;
