import { LOOPBACK } from '../../../src/tips/loopback';
import type { Tip } from '../../../src/tips/tip';
import { publicPage } from '../../../src/webmention/public-page';
import type { OwnPage } from '../../../src/webmention/webmention';
import { useAnswer } from '../../platform/use-answer';
import { t } from '../../platform/words';
import { StatusLine } from '../../ui/StatusLine';
import { TextField } from '../../ui/TextField';
import { useFaults } from '../../ui/use-faults';
import { useNotice } from './use-notice';

interface Props {
  tip: Pick<Tip, 'id' | 'work'>;
  /** The page that is told. */
  target: string;
  onSent: () => void;
}

const hostOf = (address: string): string => new URL(address).host;

/** A page of one's own that may have the link, to be taken with one press. */
const Suggested = ({ page, onTake }: { page: OwnPage; onTake: (address: string) => void }) => (
  <li>
    <button type="button" class="quiet" onClick={() => onTake(page.address)}>
      {t(page.from === 'used' ? 'notice_takeUsed' : 'notice_takePublished', page.address)}
    </button>
  </li>
);

/** Tells the page of a work that a page of the person's own leads to it (Webmention). Nobody is asked before a press. */
export const TellPage = ({ tip, target, onSent }: Props) => {
  const { value: pages = [] } = useAnswer('webmention.pages', { about: tip.work.about });
  const notice = useNotice(tip, target, onSent);
  const { faults, form, refuse, forgive } = useFaults<'source', HTMLDivElement>();
  const { source, ready, isBusy } = notice;
  const write = (text: string) => {
    forgive();
    notice.write(text);
  };
  const find = () => {
    const own = publicPage(source, LOOPBACK);
    if (isBusy || refuse({ source: own ? '' : t('notice_sourceWrong') }) || !own) return;
    notice.find(own);
  };
  return (
    <div class="notice" ref={form}>
      <p class="aside">{t('notice_meaning')}</p>
      <TextField
        label={t('notice_source', hostOf(target))}
        note={t('notice_sourceMeaning')}
        inputMode="url"
        most={2000}
        error={faults.source}
        value={source}
        onEnter={find}
        onChange={write}
      />
      {pages.length > 0 && source === '' && (
        <ul class="suggested">
          {pages.map((page) => (
            <Suggested key={page.address} page={page} onTake={write} />
          ))}
        </ul>
      )}
      {ready ? (
        <>
          <p>{t('notice_ready', hostOf(target), hostOf(ready.endpoint))}</p>
          <button
            type="button"
            class="primary"
            aria-disabled={isBusy}
            aria-busy={isBusy}
            onClick={() => !isBusy && notice.send(ready)}
          >
            {t('notice_send')}
          </button>
        </>
      ) : (
        <button type="button" aria-disabled={isBusy} aria-busy={isBusy} onClick={find}>
          {t('notice_find', hostOf(target))}
        </button>
      )}
      <StatusLine {...notice.said} />
    </div>
  );
};
