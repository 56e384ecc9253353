import { word } from '../words';
import { Icon } from './Icon';

interface Props {
  /** Where the creator was paid the last time. */
  before: string;
  confirmed: boolean;
  onConfirm: (confirmed: boolean) => void;
}

/** A creator who was paid elsewhere before: a person has to say that they looked, before anything is sent. */
export const ChangedPayee = ({ before, confirmed, onConfirm }: Props) => (
  <div class="warning changed-payee">
    <Icon name="warning" />
    <div>
      <p>
        {word('thank_changed')} <code>{before}</code>
      </p>
      <label class="check">
        <input type="checkbox" checked={confirmed} onChange={(event) => onConfirm(event.currentTarget.checked)} />
        {word('thank_changedConfirm')}
      </label>
    </div>
  </div>
);
