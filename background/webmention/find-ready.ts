import { findEndpoint } from '../../src/webmention/find-endpoint';
import { linksTo } from '../../src/webmention/links-to';
import { webmentionError } from '../../src/webmention/problem';
import { publicPage } from '../../src/webmention/public-page';
import type { ReadyWebmention, Webmention } from '../../src/webmention/webmention';
import type { Permits } from '../lookup/fetch-bytes';
import { fetchPage } from './fetch-page';

/**
 * Looks whether a page takes a notice, and whether the person's own page has the link that its receiver will look for. Nothing is sent.
 * @param loopback whether addresses of this machine are let in, in a build for tests
 * @throws WebmentionProblem
 */
export const findReady = async (
  { source: ownWritten, target: written }: Webmention,
  permits: Permits,
  loopback: boolean,
): Promise<ReadyWebmention> => {
  const target = publicPage(written, loopback);
  const source = publicPage(ownWritten, loopback);
  if (!target) throw webmentionError('target-private');
  if (!source) throw webmentionError('source-private');
  const page = await fetchPage(target, permits, (html) => findEndpoint({ address: target, link: null, html }) !== null);
  const found = findEndpoint(page);
  if (found === null) throw webmentionError('no-endpoint', new URL(target).host);
  const endpoint = publicPage(found, loopback);
  if (!endpoint) throw webmentionError('endpoint-private');
  const own = await fetchPage(source, permits);
  if (!linksTo(own.html, own.address, target)) throw webmentionError('not-linked', target);
  return { source, target, endpoint };
};
