import { t } from '../platform/words';
import { usePots } from './pot/use-pots';
import { saveLedger } from './save-ledger';
import { useLedger } from './use-tips';

interface Props {
  /** Called with the name of a file that was saved. */
  onSaved: (name: string) => void;
}

/** The ledger of thanks, beside the history that it belongs to; nothing where nobody was thanked yet. */
export const LedgerExport = ({ onSaved }: Props) => {
  const { tips, problem } = useLedger();
  const pots = usePots();
  if (problem) return <p class="warning">{problem}</p>;
  if (!tips || tips.length === 0) return null;
  return (
    <section class="exports" aria-label={t('nav_thanks')}>
      <h2>{t('nav_thanks')}</h2>
      <ul class="formats">
        {(['csv', 'json'] as const).map((extension) => (
          <li key={extension}>
            <button type="button" onClick={() => onSaved(saveLedger(tips, pots, extension))}>
              {t(extension === 'csv' ? 'ledger_csv' : 'ledger_json')}
            </button>
            <span class="aside">{t(extension === 'csv' ? 'ledger_csvMeaning' : 'ledger_jsonMeaning')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
