import type { WorkReport } from '../../../src/tips/receive/page-report';
import { listInWords, t, wordFor } from '../../platform/words';
import { Icon } from '../../ui/Icon';
import { Text } from '../../ui/Text';
import { PayeeFacts } from '../PayeeFacts';
import { RefusedPayees } from '../RefusedPayees';

/** How one work of the page is read, and what would make it trusted more. */
const Read = ({ report: { work, creators, payees, refused, advice } }: { report: WorkReport }) => (
  <article class="page-report">
    <h3>
      <Text>{work?.title ?? t(work ? 'work_untitled' : 'pageCheck_noWork')}</Text>
    </h3>
    <dl class="facts">
      <dt>{t('pageCheck_by')}</dt>
      <dd>{creators.length > 0 ? <Text>{listInWords(creators)}</Text> : t('pageCheck_nobody')}</dd>
      <dt>{t('pageCheck_license')}</dt>
      <dd>
        {work
          ? listInWords(
              work.licenses.map(({ name }) => name),
              'any',
            )
          : t('pageCheck_noLicense')}
      </dd>
    </dl>
    <h4>{t('pageCheck_ways')}</h4>
    {payees.length === 0 && <p>{t('pageCheck_noWay')}</p>}
    <ul class="read-payees">
      {payees.map((payee) => (
        <li key={payee.address}>
          <PayeeFacts payee={payee} />
        </li>
      ))}
    </ul>
    <RefusedPayees refused={refused} isOpen />
    <h4>{t('pageCheck_better')}</h4>
    {advice.length === 0 ? (
      <p>{t('pageCheck_best')}</p>
    ) : (
      <ul class="advice">
        {advice.map((each) => (
          <li key={each}>
            <Icon name={each === 'unsigned' || each === 'in-block' ? 'must' : 'warning'} />
            <span>{wordFor('advice', each)}</span>
          </li>
        ))}
      </ul>
    )}
  </article>
);

/** How a page is read: each of its works. */
export const PageReport = ({ reports }: { reports: readonly WorkReport[] }) => (
  <section class="page-reports" aria-label={t('pageCheck_result')}>
    {reports.map((report, i) => (
      <Read key={report.work?.id ?? i} report={report} />
    ))}
  </section>
);
