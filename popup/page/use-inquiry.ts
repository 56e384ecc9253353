import { useRef, useState } from 'preact/hooks';
import type { Inquired } from '../../src/lookup/inquiry';
import { ask } from '../platform/ask';
import { Complaint } from '../platform/explain';
import { permit } from '../platform/permit';
import { count, listInWords, numberInWords, t, wordFor } from '../platform/words';
import type { Outcome } from '../ui/use-action';
import { keeperOf } from './InquiryButtons';
import type { Inquiry } from './inquiries';

/** What was found, in a sentence; that something was read and says nothing is no failure. Throws a Complaint for why nothing was read. */
const tell = (inquiry: Inquiry, inquired: Inquired): string | Outcome => {
  if (inquired.step === 'failed') {
    const { problem, detail } = inquired;
    const text = detail ? t('with_detail', wordFor('inquiry', problem), detail) : wordFor('inquiry', problem);
    if (problem === 'nothing-found') return { text, tone: 'info' };
    throw new Complaint(text);
  }
  if (inquired.step === 'told')
    return count(inquired.asked, 'inquired_pictures', keeperOf(inquiry), numberInWords(inquired.told));
  const who = inquiry.kind === 'file' ? t('inquired_file') : keeperOf(inquiry);
  const creators = listInWords(inquired.creators.slice(0, 5));
  if (inquired.license === null)
    return creators ? t('inquired_onlyCreator', who, creators) : t('inquired_noLicense', who);
  return creators
    ? t('inquired_licenseBy', who, inquired.license, creators)
    : t('inquired_license', who, inquired.license);
};

/**
 * Looks in a file or asks a site, one at a time. `busy` is the address that is being asked, or null.
 * @param onFound called when what the tab shows has changed
 */
export const useInquiry = (tab: number, onFound: () => Promise<unknown>) => {
  const [busy, setBusy] = useState<string | null>(null);
  /** Hosts that a site sent us on to, which a person has not been asked about: the next press asks for them too. */
  const onward = useRef<Record<string, string>>({});
  const inquire = async (inquiry: Inquiry): Promise<string | Outcome> => {
    const { asks, also = [], address, kind } = inquiry;
    const host = onward.current[asks];
    const permitted = permit(...[asks, ...also, ...(host ? [`https://${host}/`] : [])]);
    setBusy(asks);
    try {
      if (!(await permitted)) throw new Complaint(t('inquiry_refused'));
      const inquired = await ask('lookup.inquire', { tab, address, kind });
      if (inquired.step === 'failed' && inquired.problem === 'not-permitted') onward.current[asks] = inquired.detail;
      if (inquired.step !== 'failed') await onFound();
      return tell(inquiry, inquired);
    } finally {
      setBusy(null);
    }
  };
  return { busy, inquire };
};
