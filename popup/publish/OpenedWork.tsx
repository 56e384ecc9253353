import { useState } from 'preact/hooks';
import { plainUse } from '../../src/attribution/use';
import { whyNotAdopt } from '../../src/publish/adopted';
import { workFromOpened } from '../../src/publish/kept-opened';
import type { Opened } from '../../src/publish/opened';
import type { ToOpen } from '../../src/publish/origin';
import type { Share } from '../../src/publish/share';
import { keepPayees } from '../../src/tips/kept-payee';
import { signedPayees } from '../../src/tips/record-payees';
import { CreditButtons } from '../credit/CreditButtons';
import { copyCredit } from '../credit/copy-credit';
import { FollowButton } from '../following/FollowButton';
import { ask } from '../platform/ask';
import { tell } from '../platform/explain';
import { hashOf } from '../platform/route';
import { t, wordFor } from '../platform/words';
import { StatusLine } from '../ui/StatusLine';
import { useAction } from '../ui/use-action';
import { OpenedCard } from './OpenedCard';
import { OpenedFolder } from './OpenedFolder';
import { OpenedPreview } from './OpenedPreview';
import { saveOpened } from './read-opened';
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
  const { said, busy, run } = useAction(tell);
  const isBusy = busy !== null;

  const save = async (file: string): Promise<readonly string[] | null> => {
    let names: readonly string[] | null = null;
    await run(
      async () => {
        const saved = await saveOpened(opened, what, file);
        if (typeof saved === 'string') return saved;
        names = saved;
        return '';
      },
      { during: t('opened_reading') },
    );
    return names;
  };
  const keep = async (work: NonNullable<ReturnType<typeof workFromOpened>>) => {
    const payAt = keepPayees(signedPayees(record?.payAt ?? [], opened.signedBy));
    await ask('work.keep', { work, thumbnail: null, project: null, payAt });
    setKept(true);
    return t('open_kept');
  };
  const adopt = async () => {
    setAdopted(await ask('publish.adopt', what));
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
            <button type="button" disabled={isBusy} onClick={() => save(path)}>
              {t('open_save')}
            </button>
          )}
          {work && license && (
            <CreditButtons onCopy={(format) => run(() => copyCredit(work, plainUse(license), format, null))} />
          )}
          {work && !isKept && (
            <button type="button" disabled={isBusy} onClick={() => run(() => keep(work))}>
              {t('open_keep')}
            </button>
          )}
          {why === null && !adopted && (
            <button type="button" disabled={isBusy} onClick={() => run(adopt, { during: t('open_adopting') })}>
              {t('open_adopt')}
            </button>
          )}
        </div>
        <StatusLine {...said} />
        {record?.catalogue && opened.signedBy && (
          <FollowButton address={record.catalogue} page="" expected={opened.signedBy} label={t('follow_creator')} />
        )}
        {isKept && <a href={hashOf('kept')}>{t('nav_kept')}</a>}
        <p class="aside">{why === null ? t('open_adoptMeaning') : wordFor('problem', why)}</p>
      </OpenedCard>
      {adopted && <ShareList only={adopted.id} />}
    </>
  );
};
