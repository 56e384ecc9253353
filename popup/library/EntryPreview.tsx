import { compose } from '../../src/attribution/compose';
import { writeCredit } from '../../src/attribution/credit';
import { offersOf } from '../../src/attribution/safe-license';
import { plainUse } from '../../src/attribution/use';
import type { Entry } from '../../src/library/entry';
import { LIBRARY_CHANNEL } from '../../src/message/channels';
import { CreditPreview } from '../credit/CreditPreview';
import { LicenseTerms } from '../credit/LicenseTerms';
import { UseList } from '../credit/UseList';
import { nameOf } from '../credit/work-name';
import { WorkSummary } from '../page/WorkSummary';
import { hashOf } from '../platform/route';
import { useAnswer } from '../platform/use-answer';
import { t } from '../platform/words';
import { Text } from '../ui/Text';
import { Thumbnail } from './Thumbnail';

interface Props {
  /** Undefined before any was looked at. */
  entry: Entry | undefined;
  thumbnail: string | undefined;
}

const creditOf = (entry: Entry): string => {
  if (entry.type === 'credited') return entry.text;
  const [license] = offersOf(entry.work);
  return license ? writeCredit(compose(entry.work, plainUse(license)), 'plain') : '';
};

const Uses = ({ id }: { id: string }) => {
  const { value: uses = [] } = useAnswer('library.uses', { id }, LIBRARY_CHANNEL);
  return uses.length > 0 ? <UseList uses={uses} /> : null;
};

/** The entry that the keyboard is at, beside the list. */
export const EntryPreview = ({ entry, thumbnail }: Props) => {
  if (!entry) return <p class="entry-preview aside">{t('preview_none')}</p>;
  const license = entry.type === 'credited' ? entry.attribution.license : offersOf(entry.work)[0];
  const credit = creditOf(entry);
  return (
    <section class="entry-preview" aria-label={t('preview_label', nameOf(entry.work))}>
      <Thumbnail address={thumbnail} kind={entry.work.kind} />
      <WorkSummary work={entry.work} heading="h2" />
      {license && <LicenseTerms license={license} />}
      {credit && <CreditPreview text={credit} />}
      {entry.note && (
        <p>
          <Text>{entry.note}</Text>
        </p>
      )}
      <Uses key={entry.id} id={entry.id} />
      <p>
        <a href={hashOf('entry', [entry.id])}>{t('preview_open')}</a>
      </p>
    </section>
  );
};
