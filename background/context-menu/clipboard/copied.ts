/** What is put on the clipboard, in two forms of one text. */
export interface Copied {
  html: string;
  plain: string;
}
