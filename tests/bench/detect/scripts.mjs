import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../../../scripts/process/root.mjs';
import { Complaint } from '../../../scripts/process/say.mjs';

/** in-page.js with the readers that it compares with, as one script that leaves `bench` behind. */
const bundleInPage = async () => {
  const { default: webpack } = await import('webpack');
  const path = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const stats = await new Promise((resolve, reject) =>
      webpack(
        {
          mode: 'production',
          context: inRoot(),
          entry: './tests/bench/detect/in-page.js',
          target: ['web', 'es2022'],
          devtool: false,
          output: { path, filename: 'in-page.js', library: { name: 'bench', type: 'assign' } },
          performance: false,
        },
        (error, result) => (error ? reject(error) : resolve(result)),
      ),
    );
    if (stats.hasErrors()) throw new Complaint(stats.toString({ preset: 'errors-warnings', colors: false }));
    return readFileSync(join(path, 'in-page.js'), 'utf8');
  } finally {
    rmSync(path, { recursive: true });
  }
};

/**
 * What a page gets: the bytes of the built content script as a function, so that they can run more than once, with the
 * browser's part of them handed in; and what measures them. The parentheses have the function compiled at once, as a script
 * is before its first line.
 * @returns {Promise<string>} a script
 */
export const makeScripts = async () => {
  const content = readFileSync(inRoot('dist', 'chrome', 'content.js'), 'utf8');
  return `globalThis.runContentScript = ((browser) => {${content}\n});\n${await bundleInPage()}\n//# sourceURL=bench.js`;
};
