import type { Project, UsedWork } from '../../src/library/project';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { safeName } from '../../src/transfer/export/file-name';
import { onlyOnce } from '../../src/transfer/export/once';
import { tellApart } from '../../src/transfer/hand-in/cells';
import type { HandIn, HandInFormat, Layout, Parts, Picture } from '../../src/transfer/hand-in/hand-in';
import { HAND_INS } from '../../src/transfer/hand-in/hand-ins';
import { handedOf } from '../../src/transfer/hand-in/handed';
import { displayNameOf } from '../../src/work/display-name';
import type { Store } from '../store/db/schema';
import { readThumbnails } from '../store/library/thumbnails';
import { walkUsed } from '../store/library/used-works';
import { readSettings } from '../store/settings/settings';
import { Archive } from './archive';
import { BlobSink } from './blob-sink';
import type { Exported } from './export-history';
import type { Progress } from './stop';

/** A document of one part. */
class OnePart implements Parts {
  private readonly sink = new BlobSink();

  add(): void {
    throw new Error('it has one part');
  }

  open(): (text: string) => void {
    return (text) => this.sink.write(text);
  }

  end(type: string): Blob {
    return this.sink.end(type);
  }
}

export interface HandingIn {
  format: HandInFormat;
  layout: Layout;
  project: Project;
  /** Whether works that were never credited are in it. */
  withUnused: boolean;
}

/** How a picture is drawn: a browser's worker does it (picture.ts). */
type Draw = (address: string) => Promise<Picture | null>;

/** The small pictures of works, by the ids of their entries. */
const picturesOf = async (store: Store, works: readonly UsedWork[], draw: Draw): Promise<Map<string, Picture>> => {
  const addresses = await readThumbnails(
    store,
    works.map(({ entry }) => entry.id),
  );
  const drawn = await Promise.all(
    Object.entries(addresses).map(async ([id, address]) => [id, await draw(address)] as const),
  );
  return new Map(drawn.filter((each): each is [string, Picture] => each[1] !== null));
};

const nameOf = ({ name }: Project, { extension }: HandIn): string =>
  `${safeName(name).replace(/\s+/g, '-').toLowerCase() || 'credits'}.${extension}`;

/** A work in words that need no language: what it is called, else where it is. */
const nameOfWork = ({ entry: { work } }: UsedWork): string => {
  const name = displayNameOf(work);
  return name.by === 'kind' || name.by === 'creator' ? (work.source ?? work.address) : name.text;
};

/** The credits of a project in its order as one document, written piece by piece, however many they are. */
export const handIn = async (
  store: Store,
  { format, layout, project, withUnused }: HandingIn,
  at: string,
  progress: Progress,
  draw: Draw,
): Promise<Exported> => {
  const kind = HAND_INS[format];
  const { creator } = await readSettings(store, DEFAULT_SETTINGS);
  const parts = kind.isPackage ? new Archive() : new OnePart();
  const own = kind.layouts.includes(layout) ? layout : (kind.layouts[0] as Layout);
  const writing = kind.start({ project, layout: own, at, author: creator }, parts);
  const isNew = onlyOnce();
  let entries = 0;
  const leftOut: string[] = [];
  for await (const { works, done, of } of walkUsed(store, project.id)) {
    const pictures = kind.hasPictures ? await picturesOf(store, works, draw) : new Map<string, Picture>();
    for (const work of works) {
      const all = handedOf(work, project, withUnused);
      if (all.length === 0) leftOut.push(nameOfWork(work));
      for (const handed of all) {
        // A credit that was copied twice for the same place stands there once.
        if (!isNew(tellApart(handed))) continue;
        writing.add({ ...handed, picture: pictures.get(work.entry.id) ?? null });
        entries += 1;
      }
    }
    progress(done, of);
  }
  writing.end(leftOut);
  return { file: parts.end(kind.type), name: nameOf(project, kind), entries };
};
