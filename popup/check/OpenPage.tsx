import { Complaint } from '../platform/explain';
import { readPage } from '../platform/tab';
import { t } from '../platform/words';
import { StatusLine } from '../ui/StatusLine';
import { useAction } from '../ui/use-action';

interface Props {
  tab: number;
  isBusy: boolean;
  onPage: (file: File, address: string) => void;
}

/** A name for the file of a page: the last piece of its address, or its host. */
const nameOf = (address: string): string => {
  const { hostname, pathname } = new URL(address);
  const last = pathname.split('/').filter(Boolean).at(-1) ?? hostname;
  return `${last.replace(/\.x?html?$/i, '').slice(0, 80)}.html`;
};

/** Checks the page that was open in another tab when a person asked for it, as it stands there now. */
export const OpenPage = ({ tab, isBusy, onPage }: Props) => {
  const { said, run } = useAction();
  const check = () =>
    run(async () => {
      const page = await readPage(tab);
      if (!page) throw new Complaint(t('check_pageGone'));
      onPage(new File([page.html], nameOf(page.address), { type: 'text/html' }), page.address);
      return '';
    });
  return (
    <>
      <button type="button" disabled={isBusy} onClick={check}>
        {t('check_page')}
      </button>
      <StatusLine {...said} />
    </>
  );
};
