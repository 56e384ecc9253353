import { hashOf } from '../platform/route';
import { t } from '../platform/words';
import { StatusLine } from '../ui/StatusLine';
import { CatalogueState } from './CatalogueState';
import { useCatalogue } from './use-catalogue';

interface Props {
  /** Whether a work that was just shared is not online yet: it is listed once others can open it. */
  isWaiting?: boolean;
}

/** Beside what was shared: brings one's catalogue up to date with one press, or leads to where it begins. */
export const CatalogueLine = ({ isWaiting = false }: Props) => {
  const { own, said, isBusy, update } = useCatalogue();
  if (!own) return null;
  return (
    <section class="catalogue-line">
      <h2>{t('nav_catalogue')}</h2>
      {!own.place && (
        <p>
          {t('catalogue_meaning')} <a href={hashOf('catalogue')}>{t('catalogue_start')}</a>
        </p>
      )}
      {own.place && isWaiting && <p class="aside">{t('catalogue_afterOnline')}</p>}
      {own.place && !isWaiting && (
        <>
          <button type="button" disabled={isBusy} onClick={() => update()}>
            {t('catalogue_update')}
          </button>
          <StatusLine {...said} />
          <CatalogueState own={own} />
        </>
      )}
    </section>
  );
};
