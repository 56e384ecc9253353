import { useEffect, useState } from 'preact/hooks';
import type { License } from '../../src/license/license';
import { listInWords, t } from '../platform/words';
import { CheckBox } from '../ui/CheckBox';
import { Icon } from '../ui/Icon';
import { canCarry, namedAgainst } from './credit-in-file';
import type { Picked } from './picked';

interface Props {
  picked: Picked | null;
  license: License;
  checked: boolean;
  onChange: (isWanted: boolean) => void;
}

/** Asks something of what was chosen; what cannot be read is told where it is shared. */
const useOf = <Value,>(none: Value, asked: () => Promise<Value> | null, changes: readonly unknown[]): Value => {
  const [value, setValue] = useState(none);
  useEffect(() => {
    let isOver = false;
    setValue(none);
    asked()?.then(
      (found) => !isOver && setValue(found),
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, changes);
  return value;
};

const NONE: readonly License[] = [];

/** Whether the credit is put into the file that is shared. It is offered for what has room for it, and says what contradicts. */
export const CreditInFile = ({ picked, license, checked, onChange }: Props) => {
  const isOffered = useOf(false, () => picked && canCarry(picked), [picked]);
  const isWanted = isOffered && checked;
  const against = useOf(NONE, () => (isWanted && picked ? namedAgainst(picked, license) : null), [
    ...[isWanted, picked, license.id],
  ]);
  if (!isOffered) return null;
  return (
    <>
      <label class="choice">
        <CheckBox isTicked={checked} onTick={() => onChange(!checked)} />
        <span>
          {t('share_creditInFile')} <span class="aside">{t('share_creditInFileMeaning')}</span>
        </span>
      </label>
      {against.length > 0 && (
        <div class="warning" role="status">
          <Icon name="warning" />
          <p>{t('saveFile_against', listInWords(against.map(({ name }) => name)))}</p>
        </div>
      )}
    </>
  );
};
