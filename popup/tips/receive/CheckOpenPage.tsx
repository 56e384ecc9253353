import { useEffect, useState } from 'preact/hooks';
import { LOOPBACK } from '../../../src/tips/loopback';
import { reportPage, type WorkReport } from '../../../src/tips/receive/page-report';
import { ask } from '../../platform/ask';
import { Complaint } from '../../platform/explain';
import { askPage } from '../../platform/tab';
import { t } from '../../platform/words';
import { StatusLine } from '../../ui/StatusLine';
import { useAction } from '../../ui/use-action';
import { PageReport } from './PageReport';

interface Found {
  address: string;
  reports: readonly WorkReport[];
}

/** Checks the page that was open in another tab when its author asked for it, as it stands there now. */
export const CheckOpenPage = ({ tab }: { tab: number }) => {
  const [found, setFound] = useState<Found | null>(null);
  const { said, run } = useAction();
  const check = () =>
    run(async () => {
      const seen = (await askPage(tab, { ask: 'page.look' })) ? await ask('page.read', { tab }) : null;
      if (!seen) throw new Complaint(t('check_pageGone'));
      setFound({ address: seen.page.address, reports: reportPage(seen, LOOPBACK) });
      return t('pageCheck_done');
    });
  useEffect(() => {
    check();
  }, [tab]);
  return (
    <section class="places">
      <h2>{t('pageCheck_result')}</h2>
      {found && (
        <p class="aside">
          <code>{found.address}</code>
        </p>
      )}
      <button type="button" onClick={check}>
        {t('pageCheck_again')}
      </button>
      <StatusLine {...said} />
      {found && <PageReport reports={found.reports} />}
    </section>
  );
};
