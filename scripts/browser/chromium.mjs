import { START_MS } from './poll.mjs';

/**
 * Starts Chromium under puppeteer.
 * @param {{ program: string, headless: boolean, profile?: string, args?: string[], protocolTimeout?: number }} options
 *   protocolTimeout: milliseconds that one answer of the browser may take, 0 for no limit
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export const startChromium = async ({ program, headless, profile, args = [], protocolTimeout }) => {
  const { default: puppeteer } = await import('puppeteer-core');
  return puppeteer.launch({
    executablePath: program,
    timeout: START_MS,
    headless,
    // Chromium lets a test install an unpacked extension over a pipe only.
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1000, height: 760 } : null,
    ...(profile ? { userDataDir: profile } : {}),
    ...(protocolTimeout === undefined ? {} : { protocolTimeout }),
    args: [
      '--no-first-run',
      '--no-default-browser-check',
      // Nothing of this browser's own goes out while it is watched: what is seen on the network is ours.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Chromium's sandbox refuses to run as root, which is what a container is.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...args,
    ],
  });
};
