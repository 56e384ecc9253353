import { displayNameOf, type NamedKind } from '../../src/work/display-name';
import type { Work } from '../../src/work/work';
import { numberInWords, t, type WordKey, wordFor } from '../platform/words';

const BY: Record<NamedKind, WordKey> = {
  photo: 'workBy_photo',
  text: 'workBy_text',
  image: 'workBy_image',
  video: 'workBy_video',
  sound: 'workBy_sound',
  data: 'workBy_data',
  design: 'workBy_design',
  software: 'workBy_software',
  other: 'workBy_other',
};

/** By what a work is called on the screen. Where it has no title it is no title: a credit never says it. */
export const nameOf = (work: Work): string => {
  const name = displayNameOf(work);
  if (name.by === 'kind') return wordFor('kind', name.kind);
  return name.by === 'creator' ? t(BY[name.kind], name.text) : name.text;
};

/** The names of works that stand in one list, by their ids. Those that would be called alike are numbered. */
export const namesOf = (works: readonly Work[]): ReadonlyMap<string, string> => {
  const named = works.map((work) => ({ id: work.id, name: nameOf(work) }));
  const amount = new Map<string, number>();
  for (const { name } of named) amount.set(name, (amount.get(name) ?? 0) + 1);
  const at = new Map<string, number>();
  return new Map(
    named.map(({ id, name }) => {
      const turn = (at.get(name) ?? 0) + 1;
      at.set(name, turn);
      return [id, amount.get(name) === 1 ? name : t('work_nth', name, numberInWords(turn))];
    }),
  );
};
