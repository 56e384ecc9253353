import { hashOf } from '../platform/route';
import { t } from '../platform/words';

/** An empty library: how it fills. */
export const EmptyLibrary = () => (
  <section class="teach">
    <h2>{t('kept_none')}</h2>
    <ol>
      <li>{t('teach_open')}</li>
      <li>{t('teach_press')}</li>
      <li>{t('teach_keep')}</li>
    </ol>
    <p>
      <a href={hashOf('take', ['import'])}>{t('teach_import')}</a>
    </p>
    <p>
      <a href={hashOf('open')}>{t('teach_openShared')}</a>
    </p>
  </section>
);
