import type { Handlers } from '../src/message/contract';
import { handlers as evidence } from './evidence/handlers';
import { handlers as fill } from './fill/handlers';
import { handlers as library } from './library/handlers';
import { handlers as lookup } from './lookup/handlers';
import { handlers as page } from './page/handlers';
import { handlers as publish } from './publish/handlers';
import { handlers as settings } from './settings/handlers';
import { handlers as tips } from './tips/handlers';
import { handlers as webmention } from './webmention/handlers';

export { actOnImage } from './context-menu/act-on-image';
export { shareFromPage } from './context-menu/share-from-page';
export { fillIn } from './fill/fill-in';
export { listFillable } from './fill/fillable';
export { actOnPage } from './shortcut/act-on-page';
export { addressFor, suggestEntries } from './shortcut/suggest';

/** What a person asks for. It is loaded when they do, and never because a page was opened. */
export const acts: Omit<Handlers, 'page.observed' | 'page.read'> = {
  ...library,
  ...evidence,
  ...fill,
  ...lookup,
  ...page,
  ...publish,
  ...tips,
  ...settings,
  ...webmention,
};
