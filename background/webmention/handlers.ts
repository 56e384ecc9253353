import type { HandlersOf } from '../../src/message/contract';
import { LOOPBACK } from '../../src/tips/loopback';
import { permits } from '../host-permission';
import { createKeepAwake } from '../keep-awake';
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

/** Telling a page that another one leads to it. */
export const handlers: HandlersOf<'webmention'> = {
  'webmention.pages': ({ about }) => withStore(openStore, (store) => listOwnPages(store, about, LOOPBACK)),
  'webmention.find': (asked) => awake(() => findReady(asked, permits, LOOPBACK)),
  'webmention.send': ({ id, ...ready }) =>
    awake(async () => {
      await sendNotice(ready, permits, LOOPBACK);
      const at = new Date().toISOString();
      return withStore(openStore, (store) => noteWritten(store, id, { to: ready.target, at, by: 'notice' }));
    }),
};
