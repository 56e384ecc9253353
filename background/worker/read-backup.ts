import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64 } from '../../src/bytes/base64';
import { isCorrection, isTime } from '../../src/message/correction';
import { isEntry, isProject, renewLicenses } from '../../src/message/entry';
import { isRecord, shape, text } from '../../src/message/guard';
import type { Preference, Result, Tally } from '../../src/message/job';
import { jobError } from '../../src/message/job';
import { isRecognizedInput } from '../../src/message/library';
import { isSettings } from '../../src/message/request';
import { isKeptShare } from '../../src/message/share-row';
import { isThumbnail } from '../../src/message/thumbnail';
import { isKeptTip } from '../../src/message/tip-row';
import { isBlock } from '../../src/publish/block';
import type { Settings } from '../../src/settings/settings';
import { linesOf, type UnreadReason } from '../../src/transfer/import/read';
import { announceCorrections } from '../store/db/announce';
import type { Store } from '../store/db/schema';
import { bringRecognized, type Recognized } from '../store/library/recognized';
import { findAsked } from '../store/settings/restore-settings';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup-format';
import { bringBack, bringPictures, type Picture } from './restore-line';
import { bringStatement, type CaptureLine, isSound, readStatementLine, type StatementLine } from './restore-statement';
import { breather, type Progress } from './stop';
import { Taking } from './taking';
import { type Reading, textOf } from './text-of';

/** Pictures that are written at once. */
const PICTURES = 200;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** @throws JobProblem where it is no backup of ours, or a newer one */
const readHead = (text: string | null): string => {
  const head = text === null ? undefined : parse(text);
  if (!isRecord(head) || head.format !== BACKUP_FORMAT) throw jobError('not-a-backup', (text ?? '').slice(0, 100));
  if (typeof head.version !== 'number' || head.version > BACKUP_VERSION)
    throw jobError('newer-backup', String(head.version).slice(0, 20));
  return isTime(head.at) ? head.at : '';
};

/** What a line is, once it has been checked; a text says why it is nothing. */
type Checked =
  | Parameters<typeof bringBack>[1]
  | { entry: Parameters<Taking['take']>[0] }
  | { thumbnail: Picture }
  | { recognized: Recognized }
  | { statement: StatementLine }
  | { capture: CaptureLine }
  | UnreadReason;

const check = (value: unknown): Checked => {
  if (!isRecord(value)) return 'unreadable';
  if ('entry' in value) {
    const entry = renewLicenses(value.entry);
    return isEntry(entry) ? { entry } : 'not-an-entry';
  }
  if ('tip' in value) return isKeptTip(value.tip) ? { tip: value.tip } : 'not-a-tip';
  if (isProject(value.project)) return { project: value.project };
  if (isCorrection(value.correction)) return { correction: value.correction };
  if (isSettings(value.settings)) return { settings: value.settings };
  const { thumbnail, share, block } = value;
  if (isPicture(thumbnail)) return { thumbnail };
  if (isRecognized(value.recognized)) return { recognized: value.recognized };
  const signed = readStatementLine(value);
  if (signed) return signed;
  const kept = renewLicenses(share);
  if (isKeptShare(kept)) return { share: kept };
  if (isRecord(block) && typeof block.cid === 'string' && typeof block.bytes === 'string') {
    const bytes = fromBase64(block.bytes);
    return isBlock(block.cid, bytes) ? { block: { cid: block.cid, bytes } } : 'unreadable';
  }
  return 'unreadable';
};

const isRecognized = (value: unknown): value is Recognized => isRecognizedInput(value) && value.id !== null;
const isPicture = shape<Picture>({ id: text(4096), address: isThumbnail });

const checkSafely = (value: unknown): Checked => {
  try {
    return check(value);
  } catch {
    return 'unreadable';
  }
};

/**
 * Brings a backup into the library, which may have been empty or full: what is here already is not doubled, and nothing of it is
 * overwritten but where the person said so. Every line is checked; a line that is broken is told, and the others come back.
 * @param how with 'look' nothing is written: what a restore would do
 * @throws JobProblem
 */
export const readBackup = async (
  store: Store,
  file: Blob,
  how: Preference | 'look',
  progress: Progress,
  tally?: Tally,
): Promise<Result> => {
  const taking = new Taking(store, how, tally, () => progress(file.size, file.size));
  const pictures: Picture[] = [];
  // What belongs to entries comes after them in the file, and wants them to be there.
  const bringWaiting = async (): Promise<void> => {
    await taking.flush();
    const here = pictures.splice(0).map(({ id, address }) => ({ id: taking.idHere(id), address }));
    await bringPictures(store, here);
  };
  /** Whether it is sound, and an entry that is here names it. A look writes nothing, and cannot know the second. */
  const bringSigned = async (signed: { statement: StatementLine } | { capture: CaptureLine }): Promise<boolean> => {
    if ('statement' in signed && !(await isSound(signed.statement))) return false;
    if (how === 'look') return true;
    await bringWaiting();
    const here = <Line extends { id: string }>(each: Line): Line => ({ ...each, id: taking.idHere(each.id) });
    const own = 'statement' in signed ? { statement: here(signed.statement) } : { capture: here(signed.capture) };
    return bringStatement(store, own);
  };
  const hash = sha256.create();
  let line = 0;
  let madeAt = '';
  let isEnded = false;
  let settings: Settings | null = null;
  let hasCorrections = false;
  const reading: Reading = { bytes: 0, isCut: false, onPiece: () => progress(reading.bytes, file.size) };
  const breathe = breather();
  for await (const text of linesOf(textOf(file, reading))) {
    line += 1;
    if (line === 1) madeAt = readHead(text);
    const value = text === null ? undefined : parse(text);
    if (isRecord(value) && isRecord(value.end)) {
      isEnded = value.end.lines === line - 1 && value.end.sha256 === bytesToHex(hash.clone().digest());
      if (isEnded) continue;
    }
    // What stands behind the end was not in the backup that we wrote.
    isEnded = false;
    hash.update(utf8ToBytes(`${text ?? ''}\n`));
    if (line === 1) continue;
    const checked = text === null ? 'too-long' : checkSafely(value);
    if (typeof checked === 'string') taking.report({ line, reason: checked, words: (text ?? '').slice(0, 200) });
    else if ('entry' in checked) await taking.take(checked.entry);
    else if ('statement' in checked || 'capture' in checked) {
      if (!(await bringSigned(checked))) taking.report({ line, reason: 'unreadable', words: '' });
    } else if (how !== 'look') {
      hasCorrections ||= 'correction' in checked;
      if ('recognized' in checked) {
        await bringWaiting();
        await bringRecognized(store, { ...checked.recognized, id: taking.idHere(checked.recognized.id) });
      } else if (!('thumbnail' in checked)) await bringBack(store, checked);
      else if (pictures.push(checked.thumbnail) >= PICTURES) await bringWaiting();
    }
    // Of several the first counts, as where they are written.
    if (typeof checked === 'object' && 'settings' in checked) settings ??= checked.settings;
    await breathe();
    progress(reading.bytes, file.size);
  }
  if (how !== 'look') await bringWaiting();
  await taking.end();
  if (hasCorrections) announceCorrections();
  if (line === 0) throw jobError('not-a-backup', '');
  if (!isEnded) taking.report({ line, reason: 'cut-off', words: '' });
  const asked = settings === null ? [] : await findAsked(store, settings);
  return { job: how === 'look' ? 'look' : 'restore', ...taking.told(), madeAt, asked };
};
