import { CLIPBOARD_CHANNEL } from '../../src/message/channels';
import { copyByEvent } from '../platform/copy-text';

/** A document that nobody sees: it puts what the background says on the clipboard, and says whether it is there. */
const channel = new BroadcastChannel(CLIPBOARD_CHANNEL);
channel.onmessage = ({ data: { html, plain } }: MessageEvent<{ html: string; plain: string }>) =>
  channel.postMessage(copyByEvent(plain, html));
