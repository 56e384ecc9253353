import { t } from '../platform/words';
import { CheckBox } from '../ui/CheckBox';
import { Icon } from '../ui/Icon';

/** Why an address may not be its creator's. */
export interface Doubt {
  /** Where the creator was paid before; null where that is no doubt. */
  before: string | null;
  /** Where they would be paid now. */
  now: string;
  /** What else is offered for them, where nothing sure tells which is theirs. */
  others: readonly string[];
}

interface Props {
  doubts: readonly Doubt[];
  confirmed: boolean;
  onConfirm: (confirmed: boolean) => void;
}

const Address = ({ address }: { address: string }) => (
  <p>
    <code>{address}</code>
  </p>
);

/** Creators who were paid elsewhere before, or for whom more than one address is offered: a person has to say that they looked first. */
export const ConfirmPayee = ({ doubts, confirmed, onConfirm }: Props) => (
  <div class="warning changed-payee">
    <Icon name="warning" />
    <div>
      {doubts.map(({ before, now, others }) => (
        <div key={now}>
          {before !== null && (
            <>
              <p>{t('thank_changed')}</p>
              <Address address={before} />
            </>
          )}
          {before !== null && <p>{t('thank_changedNow')}</p>}
          {before === null && <p>{t('thank_contested')}</p>}
          <Address address={now} />
          {others.length > 0 && <p>{t('thank_contestedOthers')}</p>}
          {others.map((other) => (
            <Address key={other} address={other} />
          ))}
        </div>
      ))}
      <label class="check">
        <CheckBox isTicked={confirmed} onTick={() => onConfirm(!confirmed)} />
        {t(doubts.some(({ before }) => before !== null) ? 'thank_changedConfirm' : 'thank_contestedConfirm')}
      </label>
    </div>
  </div>
);
