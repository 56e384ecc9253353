/**
 * The reader in the extension's own sample page, where the browser runs no content script. It is the same that runs in every page, and may
 * do no more: the background takes what it sends for a page's (src/message/transport).
 */
import './as-sample';
import './index';
