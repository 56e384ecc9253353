import type { Work } from '../../src/work/work';

/** The works of a page as they are shown: the page's own first. */
export const orderWorks = (works: readonly Work[]): readonly Work[] =>
  [...works].sort((a, b) => Number(b.about === 'page') - Number(a.about === 'page'));
