/** The words of the person's language, of which a page's reader carries none: what is put into a page on a press may ask for them. */
interface I18n {
  getMessage(key: string, parts?: string[]): string;
}

declare const browser: { i18n: I18n } | undefined;
declare const chrome: { i18n: I18n };

export const { i18n } = typeof browser === 'undefined' ? chrome : browser;
