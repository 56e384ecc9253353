import { describe, expect, it } from '@jest/globals';
import { exportAs, importInto } from '../unit/transfer/zotero/ask';
import { expectBack, expectItems } from '../unit/transfer/zotero/expected';
import { digestOf, FORMAT_IDS, type Recorded, record, recordedOf, sentAs } from '../unit/transfer/zotero/recorded';

/** Zotero's RIS has no field for rights: there the license is in a note, and of these formats only RIS brings one for each item. */
const comesBack = (from: string, to: string): boolean => to !== 'ris' || from === 'ris';
const isRecorded = (from: string, to: string): boolean => from === to || (from === 'csl-json' && comesBack(from, to));

/**
 * No registry serves Zotero's translation server: COMMONER_ZOTERO says where it stands on this machine. Without it nothing here runs, with CI
 * set neither, and unit/transfer/zotero holds what it answered.
 */
const describeZotero = process.env.COMMONER_ZOTERO ? describe : describe.skip;

describeZotero('exports of ours in Zotero', () => {
  describe.each(FORMAT_IDS)('as %s', (format) => {
    it('are read whole, and come back by each format that it writes', async () => {
      const sent = sentAs(format);
      const items = await importInto(sent);
      const recorded: Recorded = { sent: digestOf(sent), items, back: {} };
      const texts = new Map<(typeof FORMAT_IDS)[number], string>();
      for (const again of FORMAT_IDS) if (comesBack(format, again)) texts.set(again, await exportAs(items, again));
      for (const [again, text] of texts) if (isRecorded(format, again)) recorded.back[again] = text;
      if (process.env.UPDATE) record(format, recorded);
      expect(recordedOf(format)).toEqual(JSON.parse(JSON.stringify(recorded)));
      expectItems(format, items);
      for (const [again, text] of texts) await expectBack(again, text);
    });
  });
});
