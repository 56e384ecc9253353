import { findProgram, isProgram } from '../process/find-program.mjs';
import { Complaint, say } from '../process/say.mjs';
import { installPackages } from './debian.mjs';

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable'],
    package: 'chromium',
  },
  firefox: { variable: 'FIREFOX_BIN', names: ['firefox', 'firefox-esr'], package: 'firefox-esr' },
};

export const BROWSER_NAMES = Object.keys(BROWSERS);

/** The browser's program from its variable or the PATH, or null. */
export const findBrowser = (name) => {
  const { variable, names } = BROWSERS[name];
  const given = process.env[variable];
  if (given && !isProgram(given)) throw new Complaint(`${variable} is ${given}, which is not a program.`);
  return given || findProgram(...names);
};

/**
 * The path of a browser, installed from Debian's packages where it is missing and that may be done.
 * @param {string} name chromium or firefox
 */
export const setUpBrowser = async (name) => {
  const found = findBrowser(name);
  if (found) return found;
  const { variable, package: wanted } = BROWSERS[name];
  say(`No ${name} here: trying Debian's package ${wanted} …`);
  // Without a font a headless browser draws no letters, and the tour's pictures would be empty.
  const problem = await installPackages([wanted, 'fonts-dejavu-core']);
  const installed = problem ? null : findBrowser(name);
  if (installed) return installed;
  throw new Complaint(
    `${name} is missing (${problem ?? 'its package brought no program'}): install it, or set ${variable}.`,
  );
};
