import type { License } from '../license/license';
import type { Signal } from '../signal/signal';
import { readCredit } from '../work/credit';
import type { Work } from '../work/work';
import type { Corrected } from './correction';
import { listMedia } from './list-media';

const EVIDENCE_AT_MOST = 60;
const CONFLICTS_AT_MOST = 20;

/** Two works are one after all: what the second says besides is shown as what it is, a contradiction. */
const merge = (into: Work, work: Work): Work => {
  const named = [...into.conflicts, ...work.licenses, ...work.conflicts];
  const known = (i: number): readonly License[] => [...into.licenses, ...named.slice(0, i)];
  const bySource = (signal: Signal): number => (signal.evidence === 'person' ? 0 : 1);
  return {
    ...into,
    title: into.title ?? work.title,
    creators: into.creators.length > 0 ? into.creators : work.creators,
    conflicts: named.filter(({ id }, i) => !known(i).some((other) => other.id === id)).slice(0, CONFLICTS_AT_MOST),
    evidence: [...into.evidence, ...work.evidence].sort((a, b) => bySource(a) - bySource(b)).slice(0, EVIDENCE_AT_MOST),
  };
};

/** Puts a work in its new place: into the work that is there already, or where it stood. */
const settle = (works: readonly Work[], old: Work, moved: Work, isThere: (other: Work) => boolean): Work[] => {
  const there = works.find((other) => other !== old && isThere(other));
  if (!there) return works.map((work) => (work === old ? moved : work));
  return works.filter((work) => work !== old).map((work) => (work === there ? merge(there, moved) : work));
};

/** A license that the page seemed to give to a part is the page's own. */
export const moveToPage = (works: readonly Work[], work: Work, { page, canonical }: Corrected): Work[] => {
  if (work.about === 'page') return [...works];
  const title = page.title || null;
  const moved: Work = { ...work, about: 'page', kind: 'text', address: canonical, title, source: canonical };
  return settle(works, work, moved, ({ about }) => about === 'page');
};

/** A license is that of one image, video or sound. What the page says of itself is not said of that. */
export const moveToMedia = (works: readonly Work[], work: Work, address: string): Work[] => {
  if (work.about === 'part' && work.address === address) return [...works];
  const media = listMedia(works).find((each) => each.address === address);
  const statement = work.evidence.find(({ says, context }) => says === 'license' && context);
  const { creator, title, source } = statement ? readCredit(statement) : { creator: null, title: null, source: null };
  const credit = work.about === 'page' ? { creators: creator ? [creator] : [], title, source, scope: null } : {};
  const moved: Work = { ...work, ...credit, about: 'part', kind: media?.media ?? 'image', address };
  return settle(works, work, moved, (other) => other.about === 'part' && other.address === address);
};

/** A page that names no license has one all the same, as a person knows. */
export const addToPage = ({ works, page, canonical }: Corrected, license: License): Work[] => [
  {
    id: canonical,
    about: 'page',
    kind: 'text',
    address: canonical,
    title: page.title || null,
    creators: [],
    licenses: [license],
    source: canonical,
    scope: null,
    notices: [],
    conflicts: [],
    evidence: [],
    page,
  },
  ...works,
];
