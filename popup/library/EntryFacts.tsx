import type { Entry } from '../../src/library/entry';
import { t, when } from '../platform/words';
import { ExternalLink } from '../ui/ExternalLink';
import { Text } from '../ui/Text';

/** When an entry came into the library, and where its work is. */
export const EntryFacts = ({ entry: { type, at, work, archivedCopy } }: { entry: Entry }) => (
  <dl class="facts">
    <dt>{t(type === 'kept' ? 'entry_kept' : 'entry_credited')}</dt>
    <dd>
      <time dateTime={at}>{when(at)}</time>
    </dd>
    <dt>{t('entry_page')}</dt>
    <dd>
      {work.page.title && (
        <>
          <Text>{work.page.title}</Text>
          <br />
        </>
      )}
      <ExternalLink address={work.page.address} text={work.page.address} />
    </dd>
    {work.source && work.source !== work.page.address && (
      <>
        <dt>{t('entry_source')}</dt>
        <dd>
          <ExternalLink address={work.source} text={work.source} />
        </dd>
      </>
    )}
    {work.about === 'part' && work.address !== work.source && (
      <>
        <dt>{t('entry_file')}</dt>
        <dd>
          <ExternalLink address={work.address} text={work.address} />
        </dd>
      </>
    )}
    {archivedCopy && (
      <>
        <dt>{t('entry_copy')}</dt>
        <dd>
          <ExternalLink address={archivedCopy.address} text={archivedCopy.address} />
          <br />
          <time dateTime={archivedCopy.at}>{when(archivedCopy.at)}</time>
        </dd>
      </>
    )}
    {work.notices.length > 0 && (
      <>
        <dt>{t('entry_notices')}</dt>
        {work.notices.map((notice) => (
          <dd key={notice}>
            <Text>{notice}</Text>
          </dd>
        ))}
      </>
    )}
  </dl>
);
