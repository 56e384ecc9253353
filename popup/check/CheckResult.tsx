import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Checked } from '../../src/check/checked';
import type { Uses } from '../../src/check/lacks';
import { copyCredit } from '../credit/copy-credit';
import { ask } from '../platform/ask';
import { Complaint } from '../platform/explain';
import { count, numberInWords, t } from '../platform/words';
import { saveResult } from '../transfer/save-result';
import type { Working } from '../transfer/use-job';
import { Text } from '../ui/Text';
import { Toast } from '../ui/Toast';
import { useAction } from '../ui/use-action';
import { AbsentWorks } from './AbsentWorks';
import { byVerdict, type Judged, judgeAll } from './judged';
import { placeInWords } from './place-words';
import { creditsToPut, isPuttable, readyCredits, useIn, wantsCredit } from './ready-credit';
import { recordUses } from './record-uses';
import { saveReport, saveTable } from './report';
import { UsesForm } from './UsesForm';
import { useAnswers } from './use-answers';
import { VerdictGroup } from './VerdictGroup';

interface Props {
  checked: Checked;
  file: File;
  project: string | null;
  job: Working;
}

const NO_CREDITS: ReadonlyMap<number, string> = new Map();

/** What was found in a document, by verdict, and what can be done about it. */
export const CheckResult = ({ checked, file, project, job }: Props) => {
  const [commercial, setCommercial] = useState<Uses['commercial']>(null);
  const { answers, sayChanged, confirm: recognize } = useAnswers(checked);
  const [credits, setCredits] = useState(NO_CREDITS);
  const { said, run } = useAction();
  const judged = useMemo(() => judgeAll(checked, commercial, answers), [checked, commercial, answers]);
  useEffect(() => {
    readyCredits(judged).then(setCredits, () => undefined);
  }, [judged]);
  const copy = (each: Judged) =>
    run(async () => {
      const entry = each.entry === null ? null : await ask('library.read', { id: each.entry });
      const use = useIn(each, t('named_value', checked.name, placeInWords(each.medium)));
      if (!entry || !use) throw new Complaint(t('check_gone'));
      return copyCredit(entry.work, use, 'rich', project);
    });
  const confirm = (each: Judged, entry: string | null) =>
    run(async () => {
      await recognize(each, entry);
      return '';
    });
  const puttable = judged.filter((each) => isPuttable(each, checked.format)).length;
  const left = judged.filter(wantsCredit).length - puttable;
  const isOnSlides = checked.format === 'pptx' || checked.format === 'odp';
  const put = async () => {
    const heading = t('check_creditsHeading');
    const made = await creditsToPut(judged, checked.format);
    let written: readonly number[] = [];
    const isDone = await job.run({ job: 'credit', file, name: checked.name, heading, ...made }, (result) => {
      if (result.job === 'credit') written = result.written;
      return saveResult(result);
    });
    const used = judged.filter(({ medium }) => written.includes(medium.number));
    if (isDone && used.length > 0) await run(() => recordUses(used, checked.name, project));
  };
  const full = judged.filter(({ judgement }) => judgement.verdict === 'full').length;
  const summary = judged.length === 0 ? t('check_nothing') : count(judged.length, 'check_summary', numberInWords(full));
  const told = { name: checked.name, summary, judged, credits };
  return (
    <section class="check-result" aria-label={t('check_resultOf', checked.name)}>
      <h2>
        <Text>{checked.name}</Text>
      </h2>
      <p class="lead" role="status">
        {summary}
      </p>
      {checked.rights.map((rights) => (
        <p key={rights} class="aside">
          <Text>{t('check_rights', rights)}</Text>
        </p>
      ))}
      {judged.length > 0 && (
        <>
          <UsesForm commercial={commercial} onChange={setCommercial} />
          <div class="actions">
            {puttable > 0 && (
              <button type="button" disabled={job.progress !== null} onClick={put}>
                {count(puttable, 'check_put')}
              </button>
            )}
            <button type="button" onClick={() => run(async () => saveReport(told))}>
              {t('check_report')}
            </button>
            <button type="button" onClick={() => run(async () => saveTable(told))}>
              {t('check_table')}
            </button>
          </div>
          {puttable > 0 && isOnSlides && <p class="aside">{t('check_onLastSlide')}</p>}
          {left > 0 && <p class="aside">{count(left, 'check_cannotPut')}</p>}
        </>
      )}
      {byVerdict(judged).map(([verdict, all]) => (
        <VerdictGroup
          key={verdict}
          {...{ verdict, judged: all, credits, works: checked.works }}
          onCopy={copy}
          onSame={confirm}
          onChanged={sayChanged}
        />
      ))}
      <AbsentWorks absent={checked.absent} />
      <Toast {...said} />
    </section>
  );
};
