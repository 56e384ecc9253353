import type { KeptPot } from '../../src/pot/pot';
import type { Tip } from '../../src/tips/tip';
import { ledgerCsv } from '../../src/transfer/export/ledger-csv';
import { ledgerJson } from '../../src/transfer/export/ledger-json';
import { saveFile } from '../platform/save-file';

/** Saves the ledger of thanks as a file, and answers its name. */
export const saveLedger = (tips: readonly Tip[], pots: readonly KeptPot[], extension: 'csv' | 'json'): string => {
  const at = new Date().toISOString();
  const [text, type] =
    extension === 'csv'
      ? [ledgerCsv(tips), 'text/csv;charset=utf-8']
      : [ledgerJson(tips, at, pots), 'application/json'];
  const name = `thanks-${at.slice(0, 10)}.${extension}`;
  saveFile(new Blob([text], { type }), name);
  return name;
};
