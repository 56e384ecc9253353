/** Permissions that are Chromium's alone: Firefox knows no such name, and would warn of it. */
const OF_CHROME = ['offscreen', 'sidePanel'];

/** Chromium 156 gives an extension Alt+Shift+S and Alt+Shift+K, and keeps Alt+Shift+C for itself: the command would be without a key. */
const COPY_IN_CHROME = 'Alt+Shift+K';

/**
 * @param {Record<string, unknown>} commands
 * @param {string} name
 */
const without = (commands, name) => Object.fromEntries(Object.entries(commands).filter(([each]) => each !== name));

/**
 * What one browser accepts of the one manifest. Pure: the same manifest, browser and version give the same answer.
 * @param {Record<string, any>} manifest manifest.json as written, with what both browsers need
 * @param {'chrome' | 'firefox'} browser
 * @param {string} version the package's version
 * @returns {Record<string, any>}
 */
export const forBrowser = (manifest, browser, version) => {
  const { browser_specific_settings, minimum_chrome_version, background, permissions, commands, ...rest } = manifest;
  const { side_panel, sidebar_action, ...both } = rest;
  // Chrome runs the background as a service worker and rejects `scripts`; Firefox runs an event page and has no
  // service worker for extensions (https://bugzilla.mozilla.org/show_bug.cgi?id=1573659).
  // An event page has a document and needs no other: Firefox knows no permission for one.
  // Each has its own panel at the side. Firefox opens its own by a shortcut by itself; Chromium's is opened by us.
  return browser === 'chrome'
    ? {
        ...both,
        version,
        permissions,
        commands: {
          ...without(commands, '_execute_sidebar_action'),
          'copy-credit': { ...commands['copy-credit'], suggested_key: { default: COPY_IN_CHROME } },
        },
        side_panel,
        minimum_chrome_version,
        background: { service_worker: background.scripts[0] },
      }
    : {
        ...both,
        version,
        permissions: permissions.filter((/** @type {string} */ name) => !OF_CHROME.includes(name)),
        commands: without(commands, 'open-panel'),
        sidebar_action,
        browser_specific_settings,
        background: { scripts: background.scripts },
      };
};
