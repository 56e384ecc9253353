import type { Filled, Part } from '../../src/message/fill';
import { i18n } from './i18n';

const wordFor = (family: 'fill_part', part: Part): string => i18n.getMessage(`${family}_${part}`);

/** The names of parts, as the person's language lists them. */
export const listParts = (parts: readonly Part[]): string =>
  new Intl.ListFormat(i18n.getMessage('language'), { type: 'conjunction' }).format(
    parts.map((part) => wordFor('fill_part', part)),
  );

/** What became of the parts of a credit, a sentence for each kind. */
export const tellFilled = ({ filled, kept, unfit, missing }: Filled): string[] => {
  const kinds = [
    ['fill_filled', filled],
    ['fill_kept', kept],
    ['fill_unfit', unfit],
    ['fill_missing', missing],
  ] as const;
  const said = kinds.flatMap(([key, parts]) => (parts.length > 0 ? [i18n.getMessage(key, [listParts(parts)])] : []));
  return filled.length > 0 || kept.length > 0 ? said : [i18n.getMessage('fill_nothing'), ...said];
};
