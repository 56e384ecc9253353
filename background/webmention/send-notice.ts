import { isWebmentionError, webmentionError } from '../../src/webmention/problem';
import { publicPage } from '../../src/webmention/public-page';
import type { ReadyWebmention } from '../../src/webmention/webmention';
import type { Permits } from '../lookup/fetch-bytes';
import { limitTime } from '../net/limit-time';

/** Runs a request to an address so that it says nothing of this extension (net/without-origin). */
type Hide = <T>(address: string, job: () => Promise<T>) => Promise<T>;

/** Milliseconds: most receivers take it at once and look later. */
const PATIENCE = 20_000;

const NOBODY = new AbortController().signal;

/**
 * Sends a notice (Webmention §3.1.3): a form with `source` and `target`, without cookies, to the place that the page named. It is followed
 * nowhere. Sent again it is the same notice.
 * @throws WebmentionProblem
 */
export const sendNotice = async (
  ready: ReadyWebmention,
  permits: Permits,
  loopback: boolean,
  hide: Hide = (_, job) => job(),
): Promise<void> => {
  const source = publicPage(ready.source, loopback);
  const target = publicPage(ready.target, loopback);
  const endpoint = publicPage(ready.endpoint, loopback);
  if (!source) throw webmentionError('source-private');
  if (!target) throw webmentionError('target-private');
  if (!endpoint) throw webmentionError('endpoint-private');
  const { host } = new URL(endpoint);
  if (!(await permits(endpoint))) throw webmentionError('not-permitted', host);
  try {
    const post = async (signal: AbortSignal) => {
      const response = await fetch(endpoint, {
        ...{ method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' },
        redirect: 'manual',
        body: new URLSearchParams({ source, target }),
        signal,
      });
      // Nobody reads what it says beside its status.
      await response.body?.cancel();
      if (!response.ok) throw webmentionError('refused', `${host}: HTTP ${response.status}`);
    };
    await hide(endpoint, () => limitTime(PATIENCE, NOBODY, post));
  } catch (error) {
    if (isWebmentionError(error)) throw error;
    throw webmentionError((error as Error).name === 'TimeoutError' ? 'timed-out' : 'offline', host);
  }
};
