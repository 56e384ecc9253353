// What stands in a browser, for the functions that scripts send there.
declare const chrome: import('webextension-polyfill').Browser;
/** Firefox's own window has it; nobody types the modules that it loads. */
// biome-ignore lint/suspicious/noExplicitAny: see above
declare const ChromeUtils: { importESModule(address: string): Record<string, any> };
/** The same: its services and their constants. */
// biome-ignore lint/suspicious/noExplicitAny: see above
declare const Services: Record<string, any>;
// biome-ignore lint/suspicious/noExplicitAny: see above
declare const Ci: Record<string, any>;
