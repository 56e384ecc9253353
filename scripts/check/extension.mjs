import { inRoot } from '../process/root.mjs';

/**
 * What does not apply to a build, with the reason. The linter is the Firefox store's: on the build for Chrome it is right
 * about files and code, and wrong about what is Chrome's own. A code alone, or with what its message names.
 */
const NOT_APPLICABLE = {
  firefox: [],
  chrome: [
    // Chrome runs the background as a service worker and refuses `scripts`; the build for Firefox has those.
    'BACKGROUND_SERVICE_WORKER_NOFALLBACK',
    // Firefox wants an id in the manifest, and Chrome warns about the key; the build for Firefox has it.
    'ADDON_ID_REQUIRED',
    // Asked for in a key that is Firefox's alone; the build for Firefox has it.
    'MISSING_DATA_COLLECTION_PERMISSIONS',
    // Firefox has no such documents, and needs none; the build for Firefox does not ask for them.
    'MANIFEST_PERMISSIONS "offscreen"',
    // Firefox has a sidebar for it, which needs no permission.
    'MANIFEST_PERMISSIONS "sidePanel"',
  ],
};

/**
 * Runs the linter of the Firefox add-on store on a build.
 * @param {'firefox' | 'chrome'} build
 * @returns {Promise<string[]>} every error and warning that applies
 */
export const lintExtension = async (build) => {
  const { default: linter } = await import('addons-linter');
  const instance = linter.createInstance({
    config: { _: [inRoot('dist', build)], logLevel: 'fatal', stack: false, output: 'none', metadata: false },
    runAsBinary: false,
  });
  const { errors, warnings } = await instance.run();
  return [...errors, ...warnings]
    .filter(({ code, message }) => {
      const isAbout = ([named, words = '']) => code === named && message.includes(words);
      return !NOT_APPLICABLE[build].some((known) => isAbout(known.split(' ')));
    })
    .map(
      ({ code, message, description, file, line }) => `${code} ${file ?? ''}:${line ?? ''} ${message} ${description}`,
    );
};
