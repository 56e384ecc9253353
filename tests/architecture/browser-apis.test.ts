import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { forBrowser } from '../../manifest/for-browser';
import { inRoot } from '../../scripts/process/root.mjs';
import { readSources, type Source } from './sources';

/** What MDN writes down of one thing in one browser. */
interface Support {
  version_added: string | false | null;
  version_removed?: string;
  partial_implementation?: boolean;
  flags?: unknown[];
}
interface Known {
  __compat?: { support: Record<string, Support | Support[]> };
  [name: string]: unknown;
}

const { webextensions } = createRequire(import.meta.url)('@mdn/browser-compat-data') as {
  webextensions: { api: Known; manifest: Known };
};
const manifest = JSON.parse(readFileSync(inRoot('manifest', 'manifest.json'), 'utf8'));
const { gecko, gecko_android } = manifest.browser_specific_settings;
/** Each browser that the manifest names, by MDN's name, with the oldest version that may install it. */
const BROWSERS: Record<string, { oldest: number; build: 'chrome' | 'firefox' }> = {
  chrome: { oldest: Number(manifest.minimum_chrome_version), build: 'chrome' },
  edge: { oldest: Number(manifest.minimum_chrome_version), build: 'chrome' },
  firefox: { oldest: Number.parseFloat(gecko.strict_min_version), build: 'firefox' },
  firefox_android: { oldest: Number.parseFloat(gecko_android.strict_min_version), build: 'firefox' },
};
/**
 * What has no manifest of ours yet: the interfaces that the code calls are held against it all the same, so that a port needs no
 * redesign. Safari 18.4 is the first that lets an extension ask for sites as ours does.
 */
const PLANNED: typeof BROWSERS = { safari: { oldest: 18.4, build: 'chrome' } };
const ALL = { ...BROWSERS, ...PLANNED };
/** Names that MDN has under another one. */
const ALIASES: Record<string, string> = { contextMenus: 'menus' };
/**
 * What some browser lacks, and the code asks for before it is used. `background/browser` and `popup/platform/browser` type a whole
 * namespace as one that may be absent, so that the compiler refuses a use without the question.
 */
const GUARDED: Record<string, string[]> = {
  chrome: ['sidebarAction'],
  edge: ['sidebarAction'],
  firefox: ['sidePanel'],
  firefox_android: ['contextMenus', 'commands', 'omnibox', 'sidebarAction', 'sidePanel'],
  safari: ['omnibox', 'sidebarAction', 'sidePanel'],
};
/** Single interfaces that some browser lacks, and that one file asks for before it uses them. */
const ASKED_FOR: Record<string, string> = {
  'tabs.setZoomSettings': 'popup/platform/tab.ts',
  'tabs.getZoomSettings': 'popup/platform/tab.ts',
};
/** Permissions that a browser does not know are left out by it, and what they are for is guarded above. */
const IGNORED_PERMISSIONS: Record<string, string[]> = { firefox_android: ['contextMenus'] };
/** What is nothing to a browser, with all that stands in it: another's block. */
const FOREIGN: Record<string, string[]> = {
  firefox: ['browser_specific_settings.gecko_android'],
  // A phone passes over what it has no place for: a panel at the side, shortcuts of a keyboard, a keyword in the address bar.
  firefox_android: ['sidebar_action', 'commands', 'omnibox'],
};
/** Hosts are permissions of their own. */
const isName = (permission: string): boolean => /^[a-zA-Z]+$/.test(permission);

const versionOf = (text: string): number => Number.parseFloat(text.replace('≤', ''));
const isIn = (known: Known | undefined, browser: string): boolean | undefined => {
  const support = known?.__compat?.support[browser];
  if (!support) return undefined;
  const { oldest } = ALL[browser] as { oldest: number };
  return [support].flat().some(({ version_added: added, version_removed: removed, flags }) => {
    if (flags || typeof added !== 'string' || added === 'preview') return false;
    return versionOf(added) <= oldest && (removed === undefined || versionOf(removed) > oldest);
  });
};
const find = (top: Known, path: string[]): Known | undefined =>
  path.reduce<Known | undefined>(
    (known, name) => (known?.[name] ?? known?.[ALIASES[name] ?? '']) as Known | undefined,
    top,
  );

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
/** What stands for the polyfill in a file: `browser`, `chrome`, or a namespace that was taken out of it. */
const NAMESPACES = Object.keys(webextensions.api).concat(Object.keys(ALIASES)).join('|');
const FROM_BROWSER = new RegExp(
  String.raw`(?<![\w.'"/])(?:browser|chrome|polyfill)\??\.(${NAMESPACES})\b(?:\??\.(\w+))?(?:\??\.(\w+))?`,
  'g',
);
const TAKEN_OUT =
  /\{([^{}]*)\}\s*=\s*(?:typeof browser[^;]*|browser|chrome|polyfill);|import \{([^{}]*)\} from '[./]*\/browser'/g;

/** Every interface of the browser that a file uses, as paths: ['tabs', 'query']. */
const listUses = ({ text }: Source): string[][] => {
  const code = text.replace(COMMENTS, '');
  const direct = [...code.matchAll(FROM_BROWSER)].map((match) => match.slice(1).filter(Boolean) as string[]);
  const taken = [...code.matchAll(TAKEN_OUT)]
    .flatMap((match) => (match[1] ?? match[2] ?? '').split(','))
    .map((name) => name.trim().replace(/^.*:\s*/, ''))
    .filter((name) => new RegExp(`^(?:${NAMESPACES})$`).test(name));
  const ofTaken = taken.flatMap((name) => [
    [name],
    ...[...code.matchAll(new RegExp(String.raw`(?<![\w.'"])${name}\??\.(\w+)(?:\??\.(\w+))?`, 'g'))].map((match) => [
      name,
      ...(match.slice(1).filter(Boolean) as string[]),
    ]),
  ]);
  return [...direct, ...ofTaken];
};

/** As far as MDN knows it: `tabs.onRemoved.addListener` is known as `tabs.onRemoved`, `runtime.id` as it is. */
const knownPart = (path: string[]): string[] => {
  let known = path;
  while (known.length > 1 && !find(webextensions.api, known)?.__compat) known = known.slice(0, -1);
  return known;
};

const sources = readSources(['background', 'content', 'popup', 'src'], /\.tsx?$/);
const used = [...new Set(sources.flatMap(listUses).map((path) => knownPart(path).join('.')))].sort();

/** What of these the oldest version of a browser lacks, and what nobody knows. */
const lackingIn = (browser: string, paths: readonly string[]): string[] =>
  paths.filter((path) => isIn(find(webextensions.api, path.split('.')), browser) === false);

describe('the interfaces of the browsers', () => {
  it('are found in the sources', () => {
    expect(used).toEqual(expect.arrayContaining(['contextMenus.removeAll', 'runtime.onMessage', 'tabs.query']));
    const sample = {
      path: 'a.ts',
      text: 'browser.windows.create({}); const { downloads } = browser; downloads?.open(1);',
    };
    expect(listUses(sample).map((path) => path.join('.'))).toEqual(['windows.create', 'downloads', 'downloads.open']);
    expect(lackingIn('firefox_android', ['windows.create', 'downloads.open'])).toEqual([
      'windows.create',
      'downloads.open',
    ]);
  });

  it('are all known to MDN', () => {
    expect(used.filter((path) => path.includes('.') && !find(webextensions.api, path.split('.'))?.__compat)).toEqual(
      [],
    );
  });

  it.each(Object.keys(ALL))(
    'are there in every %s that may install it, or asked for before they are used',
    (browser) => {
      const guarded = GUARDED[browser] ?? [];
      const isGuarded = (path: string): boolean => guarded.includes(path.split('.')[0] as string) || path in ASKED_FOR;
      expect(lackingIn(browser, used).filter((path) => !isGuarded(path))).toEqual([]);
    },
  );

  it.each(Object.entries(ASKED_FOR))('%s is used in one file, which asks whether it is there', (path, file) => {
    const using = sources.filter((source) => listUses(source).some((each) => each.join('.') === path));
    expect(using.map((source) => source.path)).toEqual([file]);
    expect(using[0]?.text).toContain('if (!tabs.setZoomSettings)');
    expect(Object.keys(BROWSERS).some((browser) => lackingIn(browser, [path]).length > 0)).toBe(true);
  });

  it('that some browser lacks are lacking in the types, and used nowhere else', () => {
    const typed = ['background/browser.ts', 'popup/platform/browser.ts'].flatMap((path) => {
      const text = readFileSync(inRoot(path), 'utf8');
      const [, lacking = ''] = /type Lacking = ([^;]+);/.exec(text) ?? [];
      const own = /readonly (\w+)\?:/.exec(text)?.[1] ?? '';
      return [...[...lacking.matchAll(/'(\w+)'/g)].map((match) => match[1] as string), own];
    });
    const guarded = [...new Set(Object.values(GUARDED).flat())].sort();
    expect([...new Set(typed)].sort()).toEqual(guarded);
    const elsewhere = sources.filter(({ path }) => !/^(?:background|popup\/platform)\//.test(path));
    expect(elsewhere.flatMap(listUses).filter(([name]) => guarded.includes(name as string))).toEqual([]);
    // A guard that no browser needs any more has outlived its reason.
    for (const [browser, names] of Object.entries(GUARDED))
      expect(names.filter((name) => !lackingIn(browser, used).some((path) => path.split('.')[0] === name))).toEqual([]);
  });
});

describe('the manifest', () => {
  /** Each key of a manifest that MDN knows, down to where it knows no more. */
  const keysOf = (value: unknown, path: string[] = []): string[][] => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return Object.keys(value)
      .map((name) => [...path, name])
      .filter((each) => find(webextensions.manifest, each)?.__compat)
      .flatMap((each) => [each, ...keysOf((value as Record<string, unknown>)[each.at(-1) as string], each)]);
  };

  it.each(Object.keys(BROWSERS))('says nothing that a %s which may install it does not know', (browser) => {
    const { build } = BROWSERS[browser] as { build: 'chrome' | 'firefox' };
    const built = forBrowser(manifest, build, '1.0.0');
    const keys = keysOf(built);
    expect(keys.length).toBeGreaterThan(10);
    const unknown = keys
      .filter((path) => isIn(find(webextensions.manifest, path), browser) === false)
      .map((path) => path.join('.'))
      .filter((path) => !FOREIGN[browser]?.some((name) => path === name || path.startsWith(`${name}.`)));
    const permissions = (built.permissions as string[])
      .filter(isName)
      .filter((name) => !IGNORED_PERMISSIONS[browser]?.includes(name))
      .filter((name) => isIn(find(webextensions.manifest, ['permissions', name]), browser) === false);
    expect([...unknown, ...permissions]).toEqual([]);
  });
});
