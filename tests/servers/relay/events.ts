import { type Event, EventRepository, type EventRepositoryUpsertResult, type Filter } from '@nostr-relay/common';
import { type Filter as MatchedFilter, matchFilter } from 'nostr-tools/filter';

/** Kinds of which only the newest of an author is kept (NIP-01). */
const isReplaceable = (kind: number): boolean => kind === 0 || kind === 3 || (kind >= 10_000 && kind < 20_000);

/** Whether an event is what somebody asked for. The relay's own library looks at no tags. */
export const isAskedFor = (event: Event, filters: Filter[]): boolean =>
  filters.some((filter) => matchFilter(filter as MatchedFilter, event));

/** What a relay keeps, in memory. */
export class RelayEvents extends EventRepository {
  private kept: Event[] = [];

  isSearchSupported(): boolean {
    return false;
  }

  upsert(event: Event): EventRepositoryUpsertResult {
    if (this.kept.some(({ id }) => id === event.id)) return { isDuplicate: true };
    if (isReplaceable(event.kind))
      this.kept = this.kept.filter(({ kind, pubkey }) => kind !== event.kind || pubkey !== event.pubkey);
    this.kept.push(event);
    return { isDuplicate: false };
  }

  find(filter: Filter): Event[] {
    return this.kept.filter((event) => isAskedFor(event, [filter]));
  }

  async destroy(): Promise<void> {
    this.kept = [];
  }
}
