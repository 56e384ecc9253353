import type { HandlersOf } from '../../src/message/contract';
import { correctWork, listAll, undo } from './corrections';
import {
  changeProject,
  countEntries,
  editEntries,
  findWorks,
  keepWork,
  listEntries,
  listThumbnails,
  listUses,
  orderWorks,
  readEntry,
  readLast,
  readProjects,
  readUsedWorks,
  recordCredit,
  removeEntries,
  removeProject,
  restoreEntries,
  undoLast,
} from './library';
import { recognizePicture } from './recognized';

/** The library: what was kept and credited, its projects, and what a person corrected. */
export const handlers: HandlersOf<'work' | 'credit' | 'library' | 'project' | 'correction'> = {
  'work.correct': correctWork,
  'correction.undo': ({ id }) => undo(id),
  'correction.list': listAll,
  'work.find': findWorks,
  'work.keep': keepWork,
  'credit.record': recordCredit,
  'library.list': listEntries,
  'library.count': countEntries,
  'library.read': ({ id }) => readEntry(id),
  'library.uses': ({ id }) => listUses(id),
  'library.thumbnails': ({ ids }) => listThumbnails(ids),
  'library.edit': editEntries,
  'library.delete': ({ selection }) => removeEntries(selection),
  'library.lastAct': readLast,
  'library.undoAct': ({ at }) => undoLast(at),
  'library.recognize': recognizePicture,
  'library.restore': ({ deleted }) => restoreEntries(deleted),
  'project.list': readProjects,
  'project.write': changeProject,
  'project.order': orderWorks,
  'project.works': readUsedWorks,
  'project.delete': ({ id }) => removeProject(id),
};
