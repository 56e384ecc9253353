/**
 * What one browser accepts of the one manifest. Pure: the same manifest, browser and version give the same answer.
 * @param {Record<string, any>} manifest manifest.json as written, with what both browsers need
 * @param {'chrome' | 'firefox'} browser
 * @param {string} version the package's version
 * @returns {Record<string, any>}
 */
export const forBrowser = (manifest, browser, version) => {
  const { browser_specific_settings, minimum_chrome_version, background, permissions, ...rest } = manifest;
  // Chrome runs the background as a service worker and rejects `scripts`; Firefox runs an event page and has no
  // service worker for extensions (https://bugzilla.mozilla.org/show_bug.cgi?id=1573659).
  // An event page has a document and needs no other: Firefox knows no permission for one.
  return browser === 'chrome'
    ? { ...rest, version, permissions, minimum_chrome_version, background: { service_worker: background.scripts[0] } }
    : {
        ...rest,
        version,
        permissions: permissions.filter((/** @type {string} */ name) => name !== 'offscreen'),
        browser_specific_settings,
        background: { scripts: background.scripts },
      };
};
