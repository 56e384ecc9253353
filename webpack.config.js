import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { forBrowser } from './manifest/for-browser.js';

const here = dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));

/**
 * One build of one browser's extension: pages and content script for a document, the background for what runs it there.
 * @param {boolean} forTests whether this machine's own addresses may be paid (src/tip/loopback.ts)
 */
const build = (forTests, browser, name, entry, target, chunkLoading) => ({
  name: `${browser}-${name}`,
  mode: 'production',
  context: here,
  entry,
  target: [target, 'es2022'],
  // The extension's content security policy forbids eval, and so every eval devtool.
  devtool: false,
  output: {
    path: join(here, forTests ? 'dist-test' : 'dist', browser),
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
    minimizer: ['...', new CssMinimizerPlugin()],
    // The store's reviewers, and our own `npm run package`, want the same bytes from the same sources.
    moduleIds: 'deterministic',
    chunkIds: 'named',
    splitChunks: false,
  },
  performance: false,
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new webpack.DefinePlugin({ COMMONER_LOOPBACK: JSON.stringify(forTests) }),
  ],
});

/**
 * Firefox's own policy makes wss of ws, and the relay of the tests is on this machine without encryption. What ships keeps that policy
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/content_security_policy).
 */
const FOR_TESTS = { content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" } };

/**
 * @param {string} browser
 * @param {boolean} forTests
 */
const files = (browser, forTests) =>
  new CopyPlugin({
    patterns: [
      {
        from: 'manifest/manifest.json',
        to: 'manifest.json',
        transform: (source) => {
          const manifest = forBrowser(JSON.parse(source), browser, version);
          return `${JSON.stringify(forTests ? { ...manifest, ...FOR_TESTS } : manifest, null, 2)}\n`;
        },
      },
      { from: 'manifest/_locales', to: '_locales' },
      { from: 'manifest/icons/*.{png,svg}', to: 'icons/[name][ext]' },
      {
        from: 'popup/*.html',
        to: '[name][ext]',
        // Where the background is a document itself, it needs no other for the clipboard.
        globOptions: { ignore: browser === 'chrome' ? [] : ['**/clipboard.html'] },
      },
      { from: 'LICENSE', to: 'LICENSE', toType: 'file' },
    ],
  });

/**
 * Both browsers' builds: those that ship in dist, those for tests in dist-test.
 * @param {boolean} forTests
 */
export const builds = (forTests) =>
  ['chrome', 'firefox'].flatMap((browser) => {
    const make = (name, entry, target, chunkLoading) => build(forTests, browser, name, entry, target, chunkLoading);
    const entries = { popup: './popup/popup.tsx', library: './popup/library.tsx' };
    const clipboard = browser === 'chrome' ? { clipboard: './popup/clipboard.ts' } : {};
    const pages = make('pages', { ...entries, ...clipboard }, 'web', 'jsonp');
    pages.plugins.push(files(browser, forTests));
    return [
      pages,
      // What takes longer than a background may: the library's tab starts it as a worker of its own.
      make('carry', { carry: './background/carry/worker.ts' }, 'webworker', 'import-scripts'),
      make('content', { content: './content/index.ts' }, 'web', false),
      browser === 'chrome'
        ? make('background', { background: './background/index.ts' }, 'webworker', 'import-scripts')
        : make('background', { background: './background/index.ts' }, 'web', 'jsonp'),
    ];
  });

export default builds(false);
