import { hashOf } from '../platform/route';
import { t } from '../platform/words';
import { StatusLine } from '../ui/StatusLine';
import { CatalogueState } from './CatalogueState';
import { useCatalogue } from './use-catalogue';

/** Beside what was shared: brings one's catalogue up to date with one press, or leads to where it begins. */
export const CatalogueLine = () => {
  const { own, said, isBusy, update } = useCatalogue();
  if (!own) return null;
  return (
    <section class="catalogue-line">
      <h2>{t('nav_catalogue')}</h2>
      {own.place ? (
        <>
          <button type="button" disabled={isBusy} onClick={() => update()}>
            {t('catalogue_update')}
          </button>
          <StatusLine {...said} />
          <CatalogueState own={own} />
        </>
      ) : (
        <p>
          {t('catalogue_meaning')} <a href={hashOf('catalogue')}>{t('catalogue_start')}</a>
        </p>
      )}
    </section>
  );
};
