import { LOOPBACK } from '../../src/tips/loopback';
import type { Tip } from '../../src/tips/tip';
import type { OwnPage, ReadyWebmention, Webmention } from '../../src/webmention/webmention';
import { permits } from '../host-permission';
import { createKeepAwake } from '../keep-awake';
import { withoutOrigin } from '../net/without-origin';
import { openStore, withStore } from '../store/db/open';
import { noteWritten } from '../store/tips/written';
import { findReady } from './find-ready';
import { listOwnPages } from './list-own-pages';
import { sendNotice } from './send-notice';

/** Nobody goes on with a request that a background died in: a person presses again, and it is the same notice. */
const awake = createKeepAwake(
  async () => undefined,
  async () => undefined,
);

export const listPages = ({ about }: { about: string }): Promise<OwnPage[]> =>
  withStore(openStore, (store) => listOwnPages(store, about, LOOPBACK));

/** @throws WebmentionProblem */
export const find = (asked: Webmention): Promise<ReadyWebmention> => awake(() => findReady(asked, permits, LOOPBACK));

/** Sends a notice, and notes that beside the tip. @throws WebmentionProblem */
export const send = ({ id, ...ready }: ReadyWebmention & { id: string }): Promise<Tip> =>
  awake(async () => {
    await sendNotice(ready, permits, LOOPBACK, withoutOrigin);
    const at = new Date().toISOString();
    return withStore(openStore, (store) => noteWritten(store, id, { to: ready.target, at, by: 'notice' }));
  });
