import { useState } from 'preact/hooks';
import type { KeptWork } from '../../src/library/entry';
import { LIBRARY_CHANNEL } from '../../src/message/channels';
import { licensesInWords } from '../credit/license-names';
import { nameOf } from '../credit/work-name';
import { useAnswer } from '../platform/use-answer';
import { t } from '../platform/words';
import { CheckBox } from '../ui/CheckBox';
import { SearchField } from '../ui/SearchField';
import { Text } from '../ui/Text';
import { AddSource } from './AddSource';

/** As many as one answer may hold; a search finds the others. */
const LIMIT = 200;

interface Props {
  chosen: readonly KeptWork[];
  onChange: (chosen: readonly KeptWork[]) => void;
}

/** The kept works that a new work is made from. */
export const SourceChoice = ({ chosen, onChange }: Props) => {
  const [search, setSearch] = useState('');
  const query = { search, filter: { type: ['kept' as const] } };
  const { value, problem } = useAnswer('library.list', { query, from: 0, limit: LIMIT }, LIBRARY_CHANNEL);
  const found = value?.entries.filter((entry): entry is KeptWork => entry.type === 'kept') ?? [];
  const isChosen = ({ id }: KeptWork): boolean => chosen.some((each) => each.id === id);
  const listed = [...chosen, ...found.filter((entry) => !isChosen(entry))];
  const toggle = (entry: KeptWork) =>
    onChange(isChosen(entry) ? chosen.filter(({ id }) => id !== entry.id) : [...chosen, entry]);
  return (
    <fieldset>
      <legend>{t('share_madeFrom')}</legend>
      {problem && <p class="warning">{problem}</p>}
      {value && listed.length === 0 && search === '' ? (
        <p class="aside">{t('share_madeFromNone')}</p>
      ) : (
        <>
          <SearchField value={search} onChange={setSearch} />
          {found.length === 0 && search !== '' && <p class="aside">{t('search_none')}</p>}
          <div class="choices">
            {listed.map((entry) => (
              <label key={entry.id} class="choice">
                <CheckBox isTicked={isChosen(entry)} onTick={() => toggle(entry)} />
                <span>
                  <Text>{nameOf(entry.work)}</Text> <span class="aside">{licensesInWords(entry.work.licenses)}</span>
                </span>
              </label>
            ))}
          </div>
        </>
      )}
      <AddSource onAdd={(entry) => onChange([...chosen.filter(({ id }) => id !== entry.id), entry])} />
    </fieldset>
  );
};
