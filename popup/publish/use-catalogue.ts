import type { OwnCatalogue } from '../../src/catalogue/own';
import { CATALOGUE_CHANNEL } from '../../src/message/channels';
import { ask } from '../platform/ask';
import { tell } from '../platform/explain';
import { remove, take } from '../platform/hand-over';
import { saveFile } from '../platform/save-file';
import { useAnswer } from '../platform/use-answer';
import { t } from '../platform/words';
import { useAction } from '../ui/use-action';

/** Saves the files of the last version for a site of the person's own. */
const save = async (): Promise<string> => {
  const { file, name } = await ask('catalogue.save', null);
  const packed = await take(file);
  if (!packed) throw new DOMException('', 'NotFoundError');
  saveFile(packed, name, () => void remove(file));
  return t('exported', name);
};

/** The person's own catalogue as it changes, and the one press that brings it up to date. */
export const useCatalogue = () => {
  const { value: own, problem, again } = useAnswer('catalogue.read', null, CATALOGUE_CHANNEL);
  const { said, busy, run } = useAction(tell);
  /** @param first what has to be written down before, if anything */
  const update = (first: () => Promise<unknown> = async () => undefined) =>
    run(
      async () => {
        await first();
        const made: OwnCatalogue = await ask('catalogue.update', null);
        const done = made.place?.at === 'web' ? await save() : '';
        again();
        return done;
      },
      { during: t('catalogue_updating') },
    );
  return { own, problem, said, isBusy: busy !== null, update };
};
