import { runtime } from '../platform/browser';
import { t } from '../platform/words';

/** The libraries of package.json, with the version and the license that the lock file names. Written in by webpack.config.js. */
declare const COMMONER_LIBRARIES: readonly (readonly [name: string, version: string, license: string])[];

/** What this program is: its version, its license, what it does with what it sees, and whose work it stands on. */
export const AboutSettings = () => (
  <>
    <dl class="facts">
      <dt>{t('about_version')}</dt>
      <dd>{runtime.getManifest().version}</dd>
      <dt>{t('about_license')}</dt>
      <dd>
        {t('about_licenseMeaning')}{' '}
        <a href="LICENSE.txt" target="_blank" rel="noopener">
          {t('about_licenseText')}
        </a>
      </dd>
    </dl>
    <section class="explained">
      <h2>{t('about_privacy')}</h2>
      <ul class="bullets">
        <li>{t('about_privacyStays')}</li>
        <li>{t('about_privacyAsks')}</li>
        <li>{t('about_privacyNone')}</li>
      </ul>
    </section>
    <section class="libraries">
      <h2>{t('about_libraries')}</h2>
      <ul>
        {COMMONER_LIBRARIES.map(([name, version, license]) => (
          <li key={name}>
            <code>
              {name} {version}
            </code>{' '}
            <span class="aside">{license}</span>
          </li>
        ))}
      </ul>
    </section>
  </>
);
