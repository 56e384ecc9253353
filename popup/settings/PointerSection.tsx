import type { Pointer } from '../../src/tips/tip';
import { day, t } from '../platform/words';
import { dealInWords } from '../tips/money';
import { useKnown } from '../tips/use-known';
import { StatusLine } from '../ui/StatusLine';
import { TextField } from '../ui/TextField';
import { PointerKey } from './PointerKey';
import { usePointerForm } from './use-pointer-form';

const NOBODY: readonly string[] = [];

/** What is known of the wallet address that is set. */
const PointerFacts = ({ pointer, spent }: { pointer: Pointer; spent: string }) => (
  <dl class="facts wallet-facts">
    <dt>{t('pointer_address')}</dt>
    <dd>
      <code>{pointer.address}</code>
    </dd>
    <dt>{t('wallet_since')}</dt>
    <dd>{day(pointer.connectedAt)}</dd>
    <dt>{t('wallet_spent')}</dt>
    <dd>{dealInWords({ value: spent, assetCode: pointer.currency, assetScale: pointer.scale })}</dd>
  </dl>
);

/** The person's own wallet address (Open Payments), from which they agree to gifts: its key, its test, its limit, and letting it go. */
export const PointerSection = () => {
  const { ground, problem, again } = useKnown(NOBODY);
  const pointer = ground?.known.pointer ?? null;
  const { form, faults, said, isBusy, submit, test, forget, address, month } = usePointerForm(pointer, again);
  return (
    <section class="places pointer">
      <h2>{t('pointer_title')}</h2>
      {ground && !pointer && <p>{t('pointer_meaning')}</p>}
      {problem && <p class="warning">{problem}</p>}
      {ground && <PointerKey />}
      {ground && (
        <form ref={form} onSubmit={submit}>
          {pointer ? (
            <PointerFacts pointer={pointer} spent={ground.known.spentMinor} />
          ) : (
            <TextField
              label={t('pointer_address')}
              inputMode="url"
              required
              most={1000}
              error={faults.address}
              {...address}
            />
          )}
          <TextField
            label={t('pointer_month')}
            inputMode="decimal"
            required
            most={16}
            error={faults.month}
            {...month}
          />
          <section class="explained">
            <h3>{t('wallet_mayTitle')}</h3>
            <ul class="bullets">
              <li>{t('pointer_mayAsk')}</li>
              <li>{t('pointer_mayNot')}</li>
            </ul>
          </section>
          <div class="actions">
            <button type="submit" class="primary" aria-disabled={isBusy} aria-busy={isBusy}>
              {t(isBusy ? 'pointer_busy' : pointer ? 'pointer_change' : 'pointer_connect')}
            </button>
            {pointer && (
              <>
                <button type="button" onClick={test}>
                  {t('pointer_try')}
                </button>
                <button type="button" onClick={forget}>
                  {t('pointer_forget')}
                </button>
              </>
            )}
          </div>
        </form>
      )}
      <StatusLine {...said} />
    </section>
  );
};
