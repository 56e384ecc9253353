import { word } from '../words';

interface Props {
  title: string;
  isChosen: boolean;
  /** With shift: everything from the last one on. */
  onChoose: (withShift: boolean) => void;
}

/** Chooses an entry of the list. The keyboard does it from the entry itself. */
export const ChooseBox = ({ title, isChosen, onChoose }: Props) => (
  <input
    type="checkbox"
    tabIndex={-1}
    checked={isChosen}
    aria-label={word('choose_named', title)}
    onClick={(event) => {
      event.preventDefault();
      onChoose(event.shiftKey);
    }}
  />
);
