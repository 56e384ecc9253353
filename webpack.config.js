import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { forBrowser } from './manifest/for-browser.js';
import { writeLicenseTexts } from './scripts/build/license-texts.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const readJson = (name) => JSON.parse(readFileSync(join(here, name), 'utf8'));
const { version, dependencies } = readJson('package.json');
const { packages } = readJson('package-lock.json');
/** What stands in the extension of others, for its settings to name: [name, version, license]. */
const libraries = Object.keys(dependencies).map((name) => {
  const { version: own, license } = packages[`node_modules/${name}`];
  return [name, own, license];
});

/** Where the extensions of a purpose lie. */
export const FOLDERS = { ship: 'dist', test: 'dist-test', develop: 'dist-dev' };

/** The browsers that there is an extension for. @type {('chrome' | 'firefox')[]} */
const BROWSERS = ['chrome', 'firefox'];

/** Has what is compiled once lie in every browser's folder: a bundle in which no browser differs is not compiled for each. */
class AlsoInto {
  /** @param {string[]} folders */
  constructor(folders) {
    this.folders = folders;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.assetEmitted.tapPromise('AlsoInto', async (name, { content }) => {
      for (const folder of this.folders) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), content);
      }
    });
  }
}

/**
 * One compilation: pages and content script for a document, the background for what runs it there.
 * @param {'ship' | 'test' | 'develop'} purpose
 * @param {string[]} browsers those whose extension gets it
 * @param {string} name
 * @param {Record<string, string>} entry
 * @param {string} target
 * @param {string | false} chunkLoading
 * @returns {import('webpack').Configuration & { plugins: unknown[] }}
 */
const compile = (purpose, browsers, name, entry, target, chunkLoading) => {
  const [first, ...others] = browsers.map((browser) => join(here, FOLDERS[purpose], browser));
  return {
    name: `${browsers.join('-')}-${name}`,
    mode: purpose === 'develop' ? 'development' : 'production',
    context: here,
    entry,
    target: [target, 'es2022'],
    // The extension's content security policy forbids eval, and so every eval devtool.
    devtool: purpose === 'develop' ? 'inline-source-map' : false,
    output: {
      path: first,
      filename: '[name].js',
      chunkFilename: '[name].js',
      chunkLoading,
      uniqueName: `commoner-${name}`,
      publicPath: '/',
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', importSource: 'preact' } },
              target: 'es2022',
            },
          },
        },
        { test: /[\\/]preact[\\/]dist[\\/]preact\.[a-z.]+$/, loader: './scripts/build/set-text-only.cjs' },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    optimization: {
      minimize: purpose === 'ship',
      minimizer: ['...', new CssMinimizerPlugin()],
      // The store's reviewers, and our own `npm run package`, want the same bytes from the same sources.
      moduleIds: 'deterministic',
      chunkIds: 'named',
      splitChunks: false,
    },
    performance: false,
    plugins: [
      new AlsoInto(others),
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      // Only the build for tests may pay this machine's own addresses (src/tips/loopback.ts).
      new webpack.DefinePlugin({ COMMONER_LOOPBACK: JSON.stringify(purpose === 'test') }),
    ],
  };
};

/** Each page of the extension's own, by its script. */
const PAGES = {
  popup: './popup/app/popup.tsx',
  library: './popup/app/library.tsx',
  welcome: './popup/app/welcome.tsx',
  sample: './popup/app/sample.tsx',
};

/**
 * Firefox's own policy makes wss of ws, and the relay of the tests is on this machine without encryption. What ships keeps that policy
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/content_security_policy).
 */
const FOR_TESTS = { content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" } };

/**
 * What a browser's extension holds beside the bundles.
 * @param {'chrome' | 'firefox'} browser
 * @param {'ship' | 'test' | 'develop'} purpose
 */
const files = (browser, purpose) =>
  new CopyPlugin({
    patterns: [
      {
        from: 'manifest/manifest.json',
        to: 'manifest.json',
        transform: (source) => {
          const manifest = forBrowser(JSON.parse(String(source)), browser, version);
          return `${JSON.stringify(purpose === 'test' ? { ...manifest, ...FOR_TESTS } : manifest, null, 2)}\n`;
        },
      },
      { from: 'manifest/_locales', to: '_locales' },
      { from: 'manifest/icons/*.{png,svg}', to: 'icons/[name][ext]' },
      {
        from: 'popup/app/*.html',
        to: '[name][ext]',
        // Where the background is a document itself, it needs no other for the clipboard.
        globOptions: { ignore: browser === 'chrome' ? [] : ['**/clipboard.html'] },
      },
      { from: 'LICENSE', to: 'LICENSE.txt', toType: 'file' },
      // The texts of others' licenses, which belong beside what is under them.
      { from: 'node_modules/spdx-license-list/spdx.json', to: 'license-texts.json', transform: writeLicenseTexts },
    ],
  });

/**
 * The compilations that make both browsers' extensions, or one's: what ships in dist, what tests drive in dist-test, and what
 * `npm run dev` watches in dist-dev.
 * @param {'ship' | 'test' | 'develop'} purpose
 * @param {('chrome' | 'firefox')[]} [browsers]
 */
export const builds = (purpose, browsers = BROWSERS) => {
  const make = (into, name, entry, target, chunkLoading) => compile(purpose, into, name, entry, target, chunkLoading);
  const background = { background: './background/index.ts' };
  const pages = make(browsers, 'pages', PAGES, 'web', 'jsonp');
  pages.plugins.push(new webpack.DefinePlugin({ COMMONER_LIBRARIES: JSON.stringify(libraries) }));
  return [
    pages,
    // What takes longer than a background may: the library's tab starts it as a worker of its own.
    make(browsers, 'carry', { carry: './background/worker/worker.ts' }, 'webworker', 'import-scripts'),
    make(
      browsers,
      'content',
      {
        content: './content/index.ts',
        'sample-reader': './content/sample-reader.ts',
        // Put into a page on a press, and into no other: what reads every page carries nothing of them.
        'hold-still': './content/hold-still.ts',
        fill: './content/fill.ts',
        // Loaded by the library's tab on a press: the same reader, for the source of a page.
        'source-reader': './content/source-reader.ts',
      },
      'web',
      false,
    ),
    ...browsers.flatMap((browser) => {
      const isWorker = browser === 'chrome';
      const own = make(
        [browser],
        'background',
        background,
        ...(isWorker ? ['webworker', 'import-scripts'] : ['web', 'jsonp']),
      );
      own.plugins.push(files(browser, purpose));
      return isWorker
        ? [own, make([browser], 'clipboard', { clipboard: './popup/app/clipboard.ts' }, 'web', 'jsonp')]
        : [own];
    }),
  ];
};

export default builds('ship');
