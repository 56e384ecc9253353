import { useState } from 'preact/hooks';
import { LOOPBACK } from '../../../src/tips/loopback';
import { reportPage, type WorkReport } from '../../../src/tips/receive/page-report';
import { t } from '../../platform/words';
import { Field } from '../../ui/Field';
import { StatusLine } from '../../ui/StatusLine';
import { TextField } from '../../ui/TextField';
import { useAction } from '../../ui/use-action';
import { useFaults } from '../../ui/use-faults';
import { PageReport } from './PageReport';
import { readPasted } from './read-pasted';

const isPage = (address: string): boolean => /^https?:\/\//i.test(address) && URL.canParse(address);

/** Checks the source of a page of the person's own: it is read as the page is, and nobody is asked. */
export const CheckPasted = () => {
  const [html, setHtml] = useState('');
  const [address, setAddress] = useState('');
  const [reports, setReports] = useState<readonly WorkReport[] | null>(null);
  const { said, run } = useAction();
  const { faults, form, refuse, forgive } = useFaults<'address' | 'html'>();
  const check = (event: Event) => {
    event.preventDefault();
    const page = address.trim();
    const isWrong = refuse({
      address: isPage(page) ? '' : t('pageCheck_addressWrong'),
      html: html.trim() ? '' : t('pageCheck_sourceLacks'),
    });
    if (isWrong) return;
    run(async () => {
      setReports(reportPage(await readPasted(html, page), LOOPBACK));
      return t('pageCheck_done');
    });
  };
  return (
    <section class="places">
      <h2>{t('pageCheck_title')}</h2>
      <p>{t('pageCheck_meaning')}</p>
      <form ref={form} onSubmit={check}>
        <TextField
          label={t('pageCheck_address')}
          inputMode="url"
          most={2000}
          error={faults.address}
          value={address}
          onChange={(text) => {
            forgive();
            setAddress(text);
          }}
        />
        <Field label={t('pageCheck_source')} hint={t('pageCheck_sourceMeaning')} error={faults.html}>
          {(control) => (
            <textarea
              {...control}
              rows={6}
              dir="ltr"
              spellcheck={false}
              autocomplete="off"
              value={html}
              onInput={(event) => {
                forgive();
                setHtml(event.currentTarget.value);
              }}
            />
          )}
        </Field>
        <button type="submit">{t('pageCheck_check')}</button>
      </form>
      <StatusLine {...said} />
      {reports && <PageReport reports={reports} />}
    </section>
  );
};
