import { compose } from '../../src/attribution/compose';
import { writeCredit } from '../../src/attribution/credit';
import { plainUse } from '../../src/attribution/use';
import { fromId } from '../../src/license/from-id';
import type { License } from '../../src/license/license';
import { SAMPLE_ADDRESS } from '../../src/message/sample';
import type { Work } from '../../src/work/work';
import { copyText } from '../platform/copy-text';
import { Complaint } from '../platform/explain';
import { t } from '../platform/words';
import { Field } from '../ui/Field';
import { StatusLine } from '../ui/StatusLine';
import { useAction } from '../ui/use-action';

/** The sample page's article, as it would be read there. */
const sampleWork = (license: License): Work => ({
  ...{ id: SAMPLE_ADDRESS, about: 'page', kind: 'text', address: SAMPLE_ADDRESS, title: t('sample_title') },
  ...{ creators: [{ name: t('sample_author'), address: null }], licenses: [license], source: SAMPLE_ADDRESS },
  ...{ scope: null, notices: [], conflicts: [], evidence: [] },
  page: { address: SAMPLE_ADDRESS, title: t('sample_title') },
});

/** A credit to copy, and a field to paste it into. It is no entry of the library. */
export const CreditCard = () => {
  const { said, run } = useAction();
  const license = fromId('CC-BY-4.0');
  if (!license) return <p />;
  const attribution = compose(sampleWork(license), plainUse(license));
  const plain = writeCredit(attribution, 'plain');
  const copy = () =>
    run(async () => {
      if (!(await copyText(plain, writeCredit(attribution, 'rich')))) throw new Complaint(t('welcome_copyFailed'));
      return t('welcome_copied');
    });
  return (
    <>
      <p>{t('welcome_creditMeaning')}</p>
      <blockquote>{plain}</blockquote>
      <div class="actions">
        <button type="button" onClick={copy}>
          {t('welcome_copy')}
        </button>
      </div>
      <StatusLine {...said} />
      <Field label={t('welcome_paste')}>{(control) => <textarea {...control} rows={3} dir="auto" />}</Field>
    </>
  );
};
