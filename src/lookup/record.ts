import type { Signal } from '../signal/signal';
import type { NamedRecord } from '../work/work';

/** What a person asks about. */
export interface Subject {
  /** The absolute address of a work's file; that of the page where they ask about the page itself. */
  address: string;
  /** The absolute address of the page that it is on. */
  page: string;
  /** The records that the page names. */
  named: readonly NamedRecord[];
}

/** A place that keeps a record of works, to be asked when a person presses for it and never before. */
export interface RecordSource {
  /** What people call it; '' where the host of the address says it best. */
  name: string;
  /** The address of the record about a subject, or null where this place keeps none: answered from addresses alone. */
  find(subject: Subject): string | null;
  /**
   * Reads the record's text.
   * @throws Error where it is not what this place answers
   */
  read(text: string, subject: Subject): Signal[];
  /** Whom to ask where this place has no record after all. */
  orElse?: RecordSource;
  /** It says a license and no more: nobody is led to it where the page says its license and version. */
  isLicenseOnly?: true;
}

/** Whether it is the page itself that is asked about. */
export const isPage = ({ address, page }: Subject): boolean => address.split('#')[0] === page.split('#')[0];
