/** Sharing, which is loaded when something is shared and never because a page was opened. */
export { loadPublish as publisher } from '../publish/load';
