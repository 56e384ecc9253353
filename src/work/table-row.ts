import { fromAddress } from '../license/from-address';
import type { NamedLink, Signal } from '../signal/signal';
import type { Credit } from './credit';
import { trimMarks, untilEnd } from './credit-name';
import { isPlace, looksLikeName } from './name';
import { FILE_PAGE, fileIn } from './own-address';
import { cellsBefore } from './row-cells';

/** Who is named in a cell that holds a name and little else: "Ann Lee / Hill Pictures (cropped)" → Ann Lee. */
const nameInCell = (cell: string): string | null => {
  const [first = ''] = cell.split(/\s\/\s|\s\(/);
  const name = trimMarks(untilEnd(first));
  return looksLikeName(name, 'told') && !isPlace(name) ? name : null;
};

/** Links of a row, without those to licenses and to who is named in it. */
const sourceIn = (links: readonly NamedLink[], name: string | null): string | null => {
  const own = links.filter(({ text, address }) => fromAddress(address) === null && text !== name);
  return (
    (own.find(({ address }) => FILE_PAGE.test(address)) ?? (own.length === 1 ? own[0] : undefined))?.address ?? null
  );
};

/**
 * What the row of a table credits, where a cell of it names a license: its first cell what it is, the cell before the license, or the one
 * before that, who made it, and its link where it is kept.
 * @returns null where the statement stands in no such row
 */
export const readRow = (signal: Signal): Credit | null => {
  const [first = '', ...cells] = cellsBefore(signal);
  if (first === '') return null;
  const name = cells.slice(-2).reverse().map(nameInCell).find(Boolean) ?? null;
  const links = signal.context?.links ?? [];
  const title = trimMarks(first.replace(/https?:\/\/\S{1,500}/g, '').replace(fileIn(first) ?? '\n', ''));
  return {
    creator: name ? { name, address: links.find(({ text }) => text === name)?.address ?? null } : null,
    title: title.length > 2 && title !== name ? title.slice(0, 200) : null,
    source: sourceIn(links, name),
  };
};
