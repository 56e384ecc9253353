import { word } from '../words';
import { CheckBox } from './CheckBox';
import { Icon } from './Icon';

/** A creator who was paid elsewhere before, and where they would be paid now. */
export interface Change {
  before: string;
  now: string;
}

interface Props {
  changes: readonly Change[];
  confirmed: boolean;
  onConfirm: (confirmed: boolean) => void;
}

/** Creators who were paid elsewhere before: a person has to say that they looked, before anything is sent. */
export const ChangedPayee = ({ changes, confirmed, onConfirm }: Props) => (
  <div class="warning changed-payee">
    <Icon name="warning" />
    <div>
      {changes.map(({ before, now }) => (
        <div key={now}>
          <p>{word('thank_changed')}</p>
          <p>
            <code>{before}</code>
          </p>
          <p>{word('thank_changedNow')}</p>
          <p>
            <code>{now}</code>
          </p>
        </div>
      ))}
      <label class="check">
        <CheckBox isTicked={confirmed} onTick={() => onConfirm(!confirmed)} />
        {word('thank_changedConfirm')}
      </label>
    </div>
  </div>
);
