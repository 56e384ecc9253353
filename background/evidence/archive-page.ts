import { type ArchiveProblem, archiveError, copyIn, saveAddress } from '../../src/evidence/archive';
import type { ArchivedCopy } from '../../src/library/entry';
import { type InquiryProblem, isInquiryError } from '../../src/lookup/inquiry';
import { fetchBytes, type Limits, type Permits } from '../lookup/fetch-bytes';

/** The answer's head alone is of use. The Archive fetches the page before it answers, and may take two minutes. */
const LIMITS: Limits = { size: 1, front: 1, time: 150_000 };

/** What another request that fails is called here. */
const PROBLEMS: Partial<Record<InquiryProblem, ArchiveProblem>> = {
  'not-permitted': 'not-permitted',
  'not-found': 'refused',
  'timed-out': 'timed-out',
  'sent-on': 'no-copy',
  'private-address': 'no-copy',
};

/**
 * Has the Internet Archive capture a page, because a person pressed for it: one request, without cookies.
 * @returns the copy that it made, or one that it had made just before
 * @throws ArchiveProblem
 */
export const archivePage = async (page: string, permits: Permits): Promise<ArchivedCopy> => {
  const asked = saveAddress(page);
  if (!asked) throw archiveError('no-address');
  try {
    const { address, headers } = await fetchBytes(asked, asked, 'text/html', LIMITS, permits);
    return copyIn({ address, place: headers.get('content-location'), links: headers.get('link') }, page);
  } catch (error) {
    if (!isInquiryError(error)) throw error;
    throw archiveError(PROBLEMS[error.code] ?? 'offline', error.detail);
  }
};
