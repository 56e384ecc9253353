/** The page of the extension's own that shows what a licensed page looks like to it. */
export const SAMPLE_FILE = 'sample.html';

/**
 * Under which address that page is read. What is kept of a page has an address of the web, and this one can belong to nobody: `example` is
 * a top-level domain for documentation (https://www.rfc-editor.org/rfc/rfc2606). Nothing is ever asked of it.
 */
export const SAMPLE_ADDRESS = 'https://commoner.example/sample';
