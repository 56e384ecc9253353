import type { FieldValues } from '../src/attribution/field-values';
import type { FillRequest } from '../src/message/fill';
import { runtime } from './browser';
import { fillSlots, type Written } from './fill/fill-slots';
import { findEditor } from './fill/find-editor';
import { i18n } from './fill/i18n';
import { showPanel } from './fill/panel';
import { listParts, tellFilled } from './fill/tell-filled';

/** It is put into the page on each press: only the first listens. */
const own = globalThis as typeof globalThis & { commonerFills?: true };

const NOTHING: FieldValues = {
  ...{ title: '', authors: [], authorAddress: '', source: '', changes: '', adapter: '', credit: '', information: '' },
  license: { id: '', family: 'cc', unit: '', version: null, port: null, name: '', address: null },
};

const word = (key: string) => i18n.getMessage(key);

const sayUndone = (all: readonly Written[]): void => {
  const stays = all.flatMap(({ undo }) => undo());
  const said =
    stays.length > 0 ? i18n.getMessage('fill_undoneBut', [listParts([...new Set(stays)])]) : word('fill_undone');
  showPanel(document, [said], [{ text: word('thank_close'), act: () => undefined }]);
};

/** Writes in the fields of the editor that is shown, and says what became of it. What was there is replaced only on another press. */
const write = (values: FieldValues, before: readonly Written[] = []): boolean => {
  const found = findEditor(document, values);
  if (!found) return false;
  const written = fillSlots(found.slots, before.length > 0);
  const { filled, kept } = written.filled;
  // The last comes off first.
  const all = [written, ...before];
  showPanel(document, tellFilled(written.filled), [
    ...(filled.length > 0 ? [{ text: word('undo'), act: () => sayUndone(all) }] : []),
    ...(kept.length > 0 ? [{ text: word('fill_replace'), act: () => void write(values, all) }] : []),
    { text: word('thank_close'), act: () => undefined },
  ]);
  return true;
};

const answer = (request: FillRequest): string | boolean | null =>
  request.fill === 'find' ? (findEditor(document, NOTHING)?.name ?? null) : write(request.values);

if (!own.commonerFills) {
  own.commonerFills = true;
  runtime.onMessage.addListener((message, sender, respond) => {
    const request = message as FillRequest;
    if (sender.id !== runtime.id || (request.fill !== 'find' && request.fill !== 'write')) return undefined;
    respond(answer(request));
    return true;
  });
}
