import { count, listInWords, t } from '../platform/words';
import { useDescribed } from '../ui/described';
import { Icon } from '../ui/Icon';
import type { Inquiry } from './inquiries';

export interface Inquiring {
  /** What is being fetched now, or null. */
  busy: string | null;
  onInquire: (inquiry: Inquiry) => void;
}

/** Who is asked: all who keep records of some pictures, or any one who keeps the record of one thing. */
export const keeperOf = ({ kind, keepers }: Inquiry): string =>
  listInWords(keepers, kind === 'pictures' ? 'all' : 'any');

const nameOf = (inquiry: Inquiry): string => {
  const { kind, isAboutPage, pictures } = inquiry;
  if (kind === 'file') return t('inquire_file');
  if (kind === 'license-page') return t('inquire_licensePage');
  if (kind === 'pictures') return count(pictures ?? 0, 'inquire_pictures', keeperOf(inquiry));
  return t(isAboutPage ? 'inquire_recordOfPage' : 'inquire_record', keeperOf(inquiry));
};

interface Props extends Inquiring {
  inquiries: readonly Inquiry[];
}

/** Looks in the file, asks the site, or reads its license page: a press each, and no request before it. */
export const InquiryButtons = ({ inquiries, busy, onInquire }: Props) => {
  const described = useDescribed();
  return inquiries.length === 0 ? null : (
    <div class="inquiries">
      {inquiries.map((inquiry) => (
        // Not `disabled`, which would take the focus away from who pressed it.
        <button
          key={inquiry.kind}
          type="button"
          class="quiet"
          aria-describedby={described}
          aria-disabled={busy !== null}
          aria-busy={busy === inquiry.asks}
          onClick={() => busy === null && onInquire(inquiry)}
        >
          <Icon name="find" />
          {busy === inquiry.asks ? t('inquire_busy') : nameOf(inquiry)}
        </button>
      ))}
    </div>
  );
};
