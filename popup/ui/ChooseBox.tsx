import { t } from '../platform/words';
import { CheckBox } from './CheckBox';

interface Props {
  title: string;
  isChosen: boolean;
  /** With shift: everything from the last one on. */
  onChoose: (withShift: boolean) => void;
}

/** Selects an entry of the list. The keyboard does it from the entry itself. */
export const ChooseBox = ({ title, isChosen, onChoose }: Props) => (
  <CheckBox tabIndex={-1} isTicked={isChosen} aria-label={t('choose_named', title)} onTick={onChoose} />
);
