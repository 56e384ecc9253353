import { parseAddress } from '../signal/parse-address';
import type { Signal } from '../signal/signal';
import type { Creator, Seen, Work } from '../work/work';

/**
 * What a credit record says of a work and of what it is made from, once it was read and its signatures were checked
 * (src/publish/open-record). At the top, signedBy is who signed the record that was opened.
 */
export interface Recorded {
  title: string | null;
  creators: Creator[];
  address: string | null;
  /** The did:key that signed this work's own record; null where it came with none. */
  signedBy: string | null;
  sources: Recorded[];
  /** Where its creator takes support, by its own record (src/tips/record-payees); none where that is not signed. */
  payAt?: readonly string[];
}

/** A work that another is made from. */
export interface Source {
  /** Its address; where none is known, that of the work it went into, with a fragment. */
  about: string;
  title: string | null;
  creators: Creator[];
  /** 1 for what the work itself is made from, 2 for what that is made from, and so on. */
  generation: number;
  /** Who signed its own record, and where they take support by it. */
  signedBy: string | null;
  payAt: readonly string[];
  /** The same work on the page that is looked at, where it has a credit of its own there. */
  seen: Work | null;
}

/** A gift has at most 50 parts (src/message/tip), and one is the work's own. */
export const SOURCES_AT_MOST = 49;
const GENERATIONS_AT_MOST = 12;
const LABEL_LENGTH = 300;

const ADDRESS = /^(?:https?|ipfs|ipns):/i;

/** An address without what does not make it another work's. */
const bare = (address: string): string => (address.split('#')[0] ?? address).replace(/\/$/, '');

/** What of a page says that a work is made from another: isBasedOn, and RDFa's dc:source, which ccREL uses for it. */
const isBasis = ({ says, evidence }: Signal): boolean => says === 'basis' || (says === 'source' && evidence === 'rdfa');

/** A source that a page names: its address or its title is the value, and where it is a JSON-LD thing its creator stands in the detail. */
const readBasis = (signal: Signal, work: Work, index: number): Source => {
  const address = ADDRESS.test(signal.value) ? parseAddress(signal.value) : null;
  const name = signal.says === 'basis' ? (signal.detail ?? '') : '';
  const title = address && signal.words === signal.value ? null : signal.words.slice(0, LABEL_LENGTH) || null;
  return {
    about: address ? address.href : `${bare(work.address)}#source-${index + 1}`,
    title,
    creators: name ? [{ name: name.slice(0, LABEL_LENGTH), address: null }] : [],
    ...{ generation: 1, signedBy: null, payAt: [], seen: null },
  };
};

/** The sources in a record, generation after generation. */
const readRecorded = (record: Recorded, work: Work): Source[] => {
  const found: Source[] = [];
  let above: { recorded: Recorded; about: string }[] = [{ recorded: record, about: bare(work.address) }];
  for (let generation = 1; generation <= GENERATIONS_AT_MOST && above.length > 0; generation++) {
    const next: typeof above = [];
    for (const { recorded, about: parent } of above)
      for (const [i, source] of recorded.sources.entries()) {
        if (found.length >= SOURCES_AT_MOST) return found;
        const { title, creators, address, signedBy } = source;
        const about = address ?? `${parent}#source-${i + 1}`;
        const payAt = signedBy === null ? [] : (source.payAt ?? []);
        found.push({ about, title, creators, generation, signedBy, payAt, seen: null });
        next.push({ recorded: source, about });
      }
    above = next;
  }
  return found;
};

/**
 * The works that one is made from, as far as its page and its credit record say, the nearest first and each once: it is what it is in the
 * nearest generation. A work is never its own source.
 * @param seen the page that is looked at; null in the library
 */
export const lineageOf = (work: Work, seen: Pick<Seen, 'works'> | null, record: Recorded | null): Source[] => {
  const told = work.evidence.filter(isBasis).map((signal, i) => readBasis(signal, work, i));
  const own = new Set([work.address, work.id, work.page.address, record?.address ?? work.address].map(bare));
  const known = new Map<string, Source>();
  for (const source of [...(record ? readRecorded(record, work) : []), ...told]) {
    const key = /#source-[\d]+$/.test(source.about) ? source.about : bare(source.about);
    if (own.has(key) || known.has(key) || known.size >= SOURCES_AT_MOST) continue;
    const there = seen?.works.find(({ address, source: at }) =>
      [address, at].some((each) => each && bare(each) === key),
    );
    const isOther = there && there.id !== work.id;
    known.set(key, {
      ...source,
      title: source.title ?? (isOther ? there.title : null),
      creators: source.creators.length || !isOther ? source.creators : there.creators,
      seen: isOther ? there : null,
    });
  }
  return [...known.values()].sort((a, b) => a.generation - b.generation);
};
