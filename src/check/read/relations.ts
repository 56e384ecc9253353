import { type Parts, resolve } from '../zip/parts';
import { readXml } from './xml';

/** What a part of an OOXML document refers to (ECMA-376-2, §9.3). */
export interface Relation {
  /** The last word of its type: image, hyperlink, notesSlide. */
  type: string;
  target: string;
  /** Whether it leads out of the document. */
  isOutside: boolean;
}

/** Reads where the ids in a part lead. Names inside the document are resolved; none where it refers to nothing. */
export const readRelations = async (parts: Parts, part: string): Promise<Map<string, Relation>> => {
  const at = part.lastIndexOf('/') + 1;
  const xml = await parts.text(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`);
  const relations = new Map<string, Relation>();
  if (xml === null) return relations;
  readXml(xml, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship') return;
      const isOutside = TargetMode === 'External';
      const target = isOutside ? Target : resolve(part, Target.split('#')[0] ?? '');
      relations.set(Id, { type: Type.split('/').at(-1) ?? '', target, isOutside });
    },
    close: () => undefined,
  });
  return relations;
};
