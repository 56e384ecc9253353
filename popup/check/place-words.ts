import type { Medium } from '../../src/check/medium';
import { numberInWords, t, wordFor } from '../platform/words';

/** Where in its document a medium is: "Slide 3: Hills", "Image 8: Boats". */
export const placeInWords = ({ place, number, kind }: Pick<Medium, 'place' | 'number' | 'kind'>): string => {
  const turn = place.number === null ? '' : numberInWords(place.number);
  const where = {
    slide: () => t('check_slide', turn),
    layout: () => t('check_layout', turn),
    master: () => t('check_master', turn),
    cover: () => t('check_cover'),
    chapter: () => t('check_chapter', turn),
    header: () => t('check_margin'),
    activity: () => t('check_nth', wordFor('kind', kind), numberInWords(number)),
    text: () => t('check_nth', wordFor('kind', kind), numberInWords(number)),
  }[place.in]();
  return place.heading ? t('named_value', where, place.heading) : where;
};
