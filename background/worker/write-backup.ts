import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { toBase64 } from '../../src/bytes/base64';
import type { Entry } from '../../src/library/entry';
import { keepTip } from '../../src/tips/kept-tip';
import type { Tip } from '../../src/tips/tip';
import type { Store } from '../store/db/schema';
import { listCorrections } from '../store/library/corrections';
import { listProjects } from '../store/library/projects';
import { list } from '../store/library/read';
import { listRecognized } from '../store/library/recognized';
import { readCapture, readStatement } from '../store/library/statements';
import { blockReader } from '../store/publish/blocks';
import { walk } from '../store/search/walk';
import { listTips } from '../store/tips/tips';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupEnd, type BackupHead, type BackupLine } from './backup-format';
import { BlobSink } from './blob-sink';
import type { Exported } from './export-history';
import type { Progress } from './stop';

const SIZE = 200;
const ALL = { search: '', filter: {} };

/** The journal of tips, the newest first. */
async function* walkTips(store: Store): AsyncGenerator<Tip> {
  let before = '';
  for (;;) {
    const tips = await listTips(store, before, SIZE);
    yield* tips;
    before = tips.at(-1)?.createdAt ?? '';
    if (tips.length < SIZE) return;
  }
}

/** What was signed for an entry, each with the picture that it names. */
async function* statementsOf(store: Store, { id, statements = [] }: Entry): AsyncGenerator<BackupLine> {
  for (const { cid } of statements) {
    const text = await readStatement(store, cid);
    if (text === null) continue;
    yield { statement: { id, cid, text } };
    const bytes = await readCapture(store, cid);
    if (bytes) yield { capture: { id, cid, bytes: toBase64(bytes) } };
  }
}

/** Everything but the keys, which nobody can read, not even we: the browser keeps them so; and what is connected: wallet and places. */
async function* linesOf(store: Store, at: string, progress: Progress): AsyncGenerator<BackupHead | BackupLine> {
  yield { format: BACKUP_FORMAT, version: BACKUP_VERSION, at };
  for (const project of await listProjects(store)) yield { project };
  for (const correction of await listCorrections(store)) yield { correction };
  const settings = await store.get('settings', 'settings');
  if (settings !== undefined) yield { settings };
  const { found } = await list(store, { query: ALL, from: 0, limit: 1 });
  let done = 0;
  for await (const entries of walk(store, { query: ALL }, { order: 'oldest', evidence: true, size: SIZE })) {
    for (const entry of entries) yield { entry };
    const ids = entries.filter(({ type }) => type === 'kept').map(({ id }) => id);
    for (const id of ids) {
      const address = await store.get('thumbnails', id);
      if (address) yield { thumbnail: { id, address } };
    }
    for (const entry of entries) yield* statementsOf(store, entry);
    done += entries.length;
    progress(done, found);
  }
  for (const recognized of await listRecognized(store)) yield { recognized };
  for await (const tip of walkTips(store)) {
    const kept = keepTip(tip, at);
    if (kept) yield { tip: kept };
  }
  const shares = await store.getAll('shares');
  // One that is being hashed has no blocks yet, and what it is hashed from is in no backup.
  for (const share of shares) if (share.share.state.step !== 'hashing') yield { share };
  const { read } = blockReader(store);
  for (const cid of [...(await store.getAllKeys('blocks')), ...(await store.getAllKeys('slices'))]) {
    const bytes = await read(cid);
    if (bytes) yield { block: { cid, bytes: toBase64(bytes) } };
  }
}

/** One file with everything, packed while it is written: the memory it takes does not grow with it. */
export const writeBackup = async (store: Store, at: string, progress: Progress): Promise<Exported> => {
  const sink = new BlobSink();
  const packing = new CompressionStream('gzip');
  const packed = (async () => {
    const reader = packing.readable.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      sink.write(value as Uint8Array<ArrayBuffer>);
    }
  })();
  const writer = packing.writable.getWriter();
  const hash = sha256.create();
  let lines = 0;
  let entries = 0;
  try {
    for await (const line of linesOf(store, at, progress)) {
      const bytes = new TextEncoder().encode(`${JSON.stringify(line)}\n`);
      hash.update(bytes);
      lines += 1;
      if ('entry' in line) entries += 1;
      await writer.write(bytes);
    }
    const end: BackupEnd = { end: { lines, sha256: bytesToHex(hash.digest()) } };
    await writer.write(new TextEncoder().encode(`${JSON.stringify(end)}\n`));
    await writer.close();
    await packed;
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    await packed.catch(() => undefined);
    throw error;
  }
  return { file: sink.end('application/gzip'), name: `commoner-backup-${at.slice(0, 10)}.jsonl.gz`, entries };
};
