import type { Entry } from '../../src/library/entry';
import {
  CONFLICTS_AT_MOST,
  type Conflict,
  type Preference,
  type Tally,
  UNREAD_AT_MOST,
  type Unread,
} from '../../src/message/job';
import { doubtPayees } from '../../src/tips/kept-payee';
import { announce } from '../store/db/announce';
import { yearOf } from '../store/db/number';
import { latestOf, putInOrder } from '../store/db/put-in-order';
import type { Store } from '../store/db/schema';
import { merge } from '../store/library/merge';
import { read } from '../store/library/read';
import { settle } from '../store/search/postings';
import { compare, isSameOne } from './conflict';

/** Entries that one transaction takes in: what is confirmed at once, and lost at most when the browser dies. */
const BATCH = 200;
/** Batches between two times that the index is put in order. */
const SETTLE_EVERY = 40;

/** What a job that has taken in nothing has done. */
export const nothingTaken = (): Tally => ({ added: 0, same: 0, updated: 0, conflicts: 0 });

/**
 * Takes entries into the library, batch by batch. Each batch is on the disk before the next begins, and taking the same file in
 * again doubles nothing: it may be stopped anywhere, and be begun anew.
 */
export class Taking {
  private readonly unread: Unread[] = [];
  private unreadCount = 0;
  private readonly conflicts: Conflict[] = [];
  private waiting: Entry[] = [];
  private batches = 0;
  private readonly others = new Map<string, string>();
  /** The latest time of each year that was taken in to, and the years into which something came late. */
  private readonly latest = new Map<number, string>();
  private readonly late = new Set<number>();

  /**
   * @param tally what is on the disk, also where the job is stopped before its end
   * @param moving called while entries that came late are put in order; what it throws stops that
   */
  constructor(
    private readonly store: Store,
    private readonly how: Preference | 'look',
    private readonly tally: Tally = nothingTaken(),
    private readonly moving: () => void = () => undefined,
  ) {}

  /** What was not understood: as many as a person will read, and how many there were. */
  report(unread: Unread): void {
    this.unreadCount += 1;
    if (this.unread.length < UNREAD_AT_MOST) this.unread.push(unread);
  }

  async take(entry: Entry): Promise<void> {
    // Whoever wrote the file chose who is paid by it.
    this.waiting.push(entry.payAt ? { ...entry, payAt: doubtPayees(entry.payAt) } : entry);
    if (this.waiting.length >= BATCH) await this.flush();
  }

  /** Confirms what waits. */
  async flush(): Promise<void> {
    if (this.waiting.length === 0) return;
    const entries = this.waiting;
    this.waiting = [];
    if (this.how !== 'look') await this.noteLate(entries);
    const { added, same, updated, conflicts } = await merge(this.store, entries, this.how, this.others);
    this.tally.added += added;
    this.tally.same += same;
    this.tally.updated += updated;
    this.tally.conflicts += conflicts.length;
    // Where theirs was taken, mine is not there any more to be shown.
    if (this.how !== 'take-theirs') await this.tellConflicts(conflicts, entries);
    if (this.how === 'look') return;
    this.batches += 1;
    announce();
    if (this.batches % SETTLE_EVERY === 0) await settle(this.store, 0);
  }

  async end(): Promise<void> {
    await this.flush();
    if (this.how === 'look') return;
    await settle(this.store);
    for (const year of this.late) await this.putInOrder(year);
  }

  /** The id that a kept work has here, which may be another than in what came in. */
  idHere(id: string): string {
    return this.others.get(id) ?? id;
  }

  told() {
    const { tally, unread, unreadCount, conflicts } = this;
    return { tally, unread, unreadCount, conflicts };
  }

  private async noteLate(entries: readonly Entry[]): Promise<void> {
    for (const { at } of [...entries].sort((a, b) => (a.at < b.at ? -1 : 1))) {
      const year = yearOf(at);
      const latest = this.latest.get(year) ?? (await latestOf(this.store, year));
      if (at < latest) this.late.add(year);
      else this.latest.set(year, at);
    }
  }

  private async putInOrder(year: number): Promise<void> {
    let waiting = 0;
    await putInOrder(this.store, year, async (rows) => {
      this.moving();
      waiting += rows;
      if (waiting < BATCH * SETTLE_EVERY) return;
      waiting = 0;
      await settle(this.store, 0);
    });
    await settle(this.store);
    announce();
  }

  private async tellConflicts(ids: readonly string[], entries: readonly Entry[]): Promise<void> {
    for (const id of ids.slice(0, CONFLICTS_AT_MOST - this.conflicts.length)) {
      const mine = await read(this.store, id);
      const theirs = mine && entries.find((each) => isSameOne(mine, each) && compare(mine, each) !== null);
      const conflict = theirs ? compare(mine, theirs) : null;
      if (conflict) this.conflicts.push(conflict);
    }
  }
}
