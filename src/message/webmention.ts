import type { ReadyWebmention, Webmention } from '../webmention/webmention';
import { shape, text } from './guard';
import { isId } from './tip';

const isAddress = text(4096);
const WEBMENTION = { source: isAddress, target: isAddress };

export const isAbout = shape<{ about: string }>({ about: isAddress });
export const isWebmention = shape<Webmention>(WEBMENTION);
export const isNotice = shape<ReadyWebmention & { id: string }>({ ...WEBMENTION, endpoint: isAddress, id: isId });
