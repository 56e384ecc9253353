import { SHARES_CHANNEL } from '../../src/message/channels';
import { isOnline, reachOf } from '../../src/publish/reach';
import type { Share } from '../../src/publish/share';
import { useAnswer } from '../platform/use-answer';
import { t } from '../platform/words';
import { CheckBox } from '../ui/CheckBox';
import { Text } from '../ui/Text';

/** More than these at once nobody looks through. */
const SHOWN = 200;

interface Props {
  /** Ids of those that are left out. */
  leftOut: readonly string[];
  onChange: (leftOut: string[]) => void;
}

const idOf = ({ root }: Share): string => `ipfs://${root}`;

/** Which works stand in the catalogue: all that others can open, but for those that a person leaves out. */
export const CatalogueWorks = ({ leftOut, onChange }: Props) => {
  const { value: shares } = useAnswer('publish.list', null, SHARES_CHANNEL);
  const listed = (shares ?? []).filter((share) => share.root && !share.adopted && isOnline(reachOf(share)));
  if (listed.length === 0) return <p class="aside">{t('catalogueProblem_nothing_shared')}</p>;
  const toggle = (id: string) =>
    onChange(leftOut.includes(id) ? leftOut.filter((each) => each !== id) : [...leftOut, id]);
  return (
    <details class="why">
      <summary>{t('catalogue_works')}</summary>
      <fieldset>
        <legend>{t('catalogue_works')}</legend>
        <p class="aside">{t('catalogue_leaveOutMeaning')}</p>
        <div class="choices">
          {listed.slice(0, SHOWN).map((share) => (
            <label key={share.id} class="choice">
              <CheckBox isTicked={!leftOut.includes(idOf(share))} onTick={() => toggle(idOf(share))} />
              <Text>{share.draft.title || share.draft.fileName}</Text>
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
};
