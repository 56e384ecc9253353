import { ask } from '../platform/ask';
import { useAnswer } from '../platform/use-answer';
import { t } from '../platform/words';
import { StatusLine } from '../ui/StatusLine';
import { Text } from '../ui/Text';
import { useAction } from '../ui/use-action';

/** The sites on which a person wants nothing looked at, and the way back for each; nothing where there are none. */
export const LeftSites = () => {
  const { said, run } = useAction();
  const { value: sites = [], again } = useAnswer('page.left', null);
  const look = (site: string) =>
    run(async () => {
      await ask('page.leave', { address: site, isLeft: false });
      again();
      return t('site_returned', new URL(site).host);
    });
  return (
    <>
      {sites.length > 0 && (
        <section class="explained" aria-labelledby="left-sites">
          <h2 id="left-sites">{t('settings_left')}</h2>
          <p>{t('site_leftMeaning')}</p>
          <ul>
            {sites.map((site) => (
              <li key={site} class="actions">
                <Text>{new URL(site).host}</Text>
                <button type="button" aria-label={t('site_returnFor', new URL(site).host)} onClick={() => look(site)}>
                  {t('site_return')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <StatusLine {...said} />
    </>
  );
};
