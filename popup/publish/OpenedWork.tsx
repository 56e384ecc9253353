import { useState } from 'preact/hooks';
import { plainUse } from '../../src/attribution/use';
import { whyNotAdopt } from '../../src/publish/adopted';
import { workFromOpened } from '../../src/publish/kept-opened';
import type { Opened } from '../../src/publish/opened';
import type { ToOpen } from '../../src/publish/origin';
import type { Share } from '../../src/publish/share';
import { CreditButtons } from '../credit/CreditButtons';
import { copyCredit } from '../credit/copy-credit';
import { ask } from '../platform/ask';
import { hashOf } from '../platform/route';
import { type Told, tell, tellProblem } from '../platform/told';
import { t, wordFor } from '../platform/words';
import { ToldNote } from '../ui/ToldNote';
import { OpenedCard } from './OpenedCard';
import { OpenedFolder } from './OpenedFolder';
import { OpenedPreview } from './OpenedPreview';
import { ReadProblem, saveOpened } from './read-opened';
import { ShareList } from './ShareList';
import { useShown } from './use-shown';

interface Props {
  opened: Opened;
  /** How it was opened: the rest of it comes from there too. */
  what: ToOpen;
  /** Called once its blocks are all kept here. */
  onAdopted: () => void;
}

/** A shared work that was opened, with what can be done with it: save it, credit it, keep it, pin a copy. */
export const OpenedWork = ({ opened, what, onAdopted }: Props) => {
  const { record, findings } = opened;
  // What the record says is the work may not be there: then everything is listed.
  const path = record && !findings.some(({ code }) => code === 'file-missing') ? record.path : '';
  const { shown, showAll } = useShown(what, path);
  const [adopted, setAdopted] = useState<Share | null>(null);
  const [isKept, setKept] = useState(false);
  const [busy, setBusy] = useState(false);
  const [status, setStatus] = useState('');
  const [told, setTold] = useState<Told | null>(null);

  const run = async (job: () => Promise<string>, during = ''): Promise<void> => {
    setBusy(true);
    setTold(null);
    setStatus(during);
    try {
      setStatus(await job());
    } catch (error) {
      setStatus('');
      setTold(error instanceof ReadProblem ? tellProblem(error.problem) : tell(error));
    }
    setBusy(false);
  };
  const save = async (file: string): Promise<readonly string[] | null> => {
    let names: readonly string[] | null = null;
    await run(async () => {
      const saved = await saveOpened(opened, what, file);
      if (typeof saved === 'string') return saved;
      names = saved;
      return '';
    }, t('opened_reading'));
    return names;
  };
  const keep = async (work: NonNullable<ReturnType<typeof workFromOpened>>) => {
    await ask('work.keep', { work, thumbnail: null, project: null });
    setKept(true);
    return t('open_kept');
  };
  const adopt = async () => {
    const { value, problem } = await ask('publish.adopt', what);
    if (problem) throw new ReadProblem(problem);
    setAdopted(value);
    onAdopted();
    return '';
  };

  const work = workFromOpened(opened);
  const why = whyNotAdopt(opened);
  const [license] = record?.licenses ?? [];
  const title = record?.title ?? t('work_untitled');
  return (
    <>
      <OpenedCard
        opened={opened}
        preview={
          <>
            <OpenedPreview shown={shown} title={title} onShowAll={showAll} />
            {shown.is === 'folder' && (
              <OpenedFolder names={shown.names} prefix={path === '' ? '' : `${path}/`} onSave={save} />
            )}
          </>
        }
      >
        <div class="actions work-actions">
          {shown.is !== 'folder' && (
            <button type="button" disabled={busy} onClick={() => save(path)}>
              {t('open_save')}
            </button>
          )}
          {work && license && (
            <CreditButtons onCopy={(format) => run(() => copyCredit(work, plainUse(license), format, null))} />
          )}
          {work && !isKept && (
            <button type="button" disabled={busy} onClick={() => run(() => keep(work))}>
              {t('open_keep')}
            </button>
          )}
          {why === null && !adopted && (
            <button type="button" disabled={busy} onClick={() => run(adopt, t('open_adopting'))}>
              {t('open_adopt')}
            </button>
          )}
        </div>
        <p class="said" role="status">
          {status} {isKept && <a href={hashOf('kept')}>{t('nav_kept')}</a>}
        </p>
        <div role="alert">{told && <ToldNote told={told} />}</div>
        <p class="aside">{why === null ? t('open_adoptMeaning') : wordFor('problem', why)}</p>
      </OpenedCard>
      {adopted && <ShareList only={adopted.id} />}
    </>
  );
};
