/**
 * What one browser accepts of the one manifest. Pure: the same manifest, browser and version give the same answer.
 * @param {Record<string, any>} manifest manifest.json as written, with what both browsers need
 * @param {'chrome' | 'firefox'} browser
 * @param {string} version the package's version
 * @returns {Record<string, any>}
 */
export const forBrowser = (manifest, browser, version) => {
  const { browser_specific_settings, minimum_chrome_version, background, ...rest } = manifest;
  // Chrome runs the background as a service worker and rejects `scripts`; Firefox runs an event page and has no
  // service worker for extensions (https://bugzilla.mozilla.org/show_bug.cgi?id=1573659).
  return browser === 'chrome'
    ? { ...rest, version, minimum_chrome_version, background: { service_worker: background.scripts[0] } }
    : { ...rest, version, browser_specific_settings, background: { scripts: background.scripts } };
};
