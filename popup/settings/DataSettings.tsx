import type { ComponentChild } from 'preact';
import { hashOf } from '../platform/route';
import { t } from '../platform/words';

/** How much room the library takes, and the ways in and out of it. */
export const DataSettings = ({ storage }: { storage: ComponentChild }) => (
  <>
    {storage}
    <section class="explained">
      <h2>{t('settings_carry')}</h2>
      <p>{t('settings_carryMeaning')}</p>
      <div class="actions">
        <a class="button" href={hashOf('take', ['backup'])}>
          {t('take_backup')}
        </a>
        <a class="button" href={hashOf('take', ['export'])}>
          {t('take_export')}
        </a>
        <a class="button" href={hashOf('take', ['import'])}>
          {t('take_import')}
        </a>
      </div>
    </section>
  </>
);
