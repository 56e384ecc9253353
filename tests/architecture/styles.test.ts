import { posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSources, type Source } from './sources';

const LAYERS = ['reset', 'ui', 'feature'];
const ORDER = `@layer ${LAYERS.join(', ')};`;
const WINDOWS = ['popup', 'library', 'welcome', 'sample'].map((name) => `popup/app/${name}.css`);
/** Where the layers are declared: no rule stands in it. */
const DECLARATION = 'popup/ui/layers.css';

const COMMENTS = /\/\*[\s\S]*?\*\//g;
const IMPORT = /@import\s+"([^"]+)"\s*([^;]*);/g;
/** What stands before a brace: the selectors of a rule, or an at-rule. */
const BEFORE_BRACE = /([^{};]*)\{/g;

const uncomment = (text: string): string => text.replace(COMMENTS, '');
const withoutImports = ({ text }: Source): string => uncomment(text).replace(IMPORT, '');

/** What a window imports, in order: which file, and into which layer ('' where into none). */
const listLayered = ({ path, text }: Source): { path: string; layer: string }[] =>
  [...uncomment(text).matchAll(IMPORT)].map(([, name = '', how = '']) => ({
    path: posix.join(posix.dirname(path), name),
    layer: /^layer\(([\w-]+)\)$/.exec(how.trim())?.[1] ?? '',
  }));

/** Where a file's rules belong: to no layer, where it is the declaration of them. */
const layersFor = (path: string): string[] => {
  if (path === DECLARATION) return [''];
  return path.startsWith('popup/ui/') ? ['reset', 'ui'] : ['feature'];
};

/** What stands outside of every pair of braces, and what stands before each of them. */
const listTop = (text: string): string[] => {
  const tops: string[] = [];
  let depth = 0;
  let before = '';
  for (const sign of text) {
    if (sign === '{' && depth === 0) tops.push(before.trim());
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (depth === 0) before += sign;
    if (sign === '{' || sign === '}') before = '';
  }
  return [...tops, before.trim()].filter(Boolean);
};

/** Rules of a window, and imports of it, that stand in no layer or in another's. */
const findUnlayered = (window: Source): string[] => [
  ...listTop(withoutImports(window))
    .filter((top) => top !== '@layer feature')
    .map((top) => `${window.path}: ${top}`),
  ...listLayered(window)
    .filter(({ path, layer }) => !layersFor(path).includes(layer))
    .map(({ path, layer }) => `${window.path}: ${path} in ${layer || 'no layer'}`),
];

/** The classes that the selectors of a file name. */
const listClasses = (source: Source): Set<string> => {
  const selectors = [...withoutImports(source).matchAll(BEFORE_BRACE)].map(([, selector = '']) => selector).join(' ');
  return new Set(
    [...selectors.replace(/"[^"]*"/g, '').matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map((match) => match[1] as string),
  );
};

/** Each class that more than one file styles, with these files. */
const findShared = (sources: readonly Source[]): string[] => {
  const files = new Map<string, string[]>();
  for (const source of sources)
    for (const name of listClasses(source)) files.set(name, [...(files.get(name) ?? []), source.path]);
  return [...files].filter(([, paths]) => paths.length > 1).map(([name, paths]) => `.${name}: ${paths.join(', ')}`);
};

/** Whether the code of a component writes this class out. */
const isBorne = (name: string, component: Source): boolean =>
  [...component.text.matchAll(/(['"`])((?:(?!\1).)*)\1/g)].some(([, , text = '']) =>
    text.split(/[\s`'"{}$?:]+/).includes(name),
  );

/** Files that style no class which a component beside them bears. */
const findStray = (styles: readonly Source[], components: readonly Source[]): string[] =>
  styles
    .filter((style) => {
      const classes = listClasses(style);
      const beside = components.filter(({ path }) => posix.dirname(path) === posix.dirname(style.path));
      return classes.size > 0 && ![...classes].some((name) => beside.some((component) => isBorne(name, component)));
    })
    .map(({ path }) => path);

describe('the styles', () => {
  const styles = readSources(['popup'], /\.css$/);
  const components = readSources(['popup'], /\.tsx?$/);
  const windows = styles.filter(({ path }) => WINDOWS.includes(path));

  it('are found', () => {
    expect(windows).toHaveLength(WINDOWS.length);
    expect(styles.length).toBeGreaterThan(10);
    expect(styles.flatMap((style) => [...listClasses(style)])).toEqual(
      expect.arrayContaining(['work', 'said', 'brand']),
    );
  });

  it('declare the order of their layers before anything else, in each window', () => {
    expect(withoutImports(styles.find(({ path }) => path === DECLARATION) as Source).trim()).toBe(ORDER);
    for (const window of windows) {
      const layered = listLayered(window).map(({ path, layer }) => ({ path, at: LAYERS.indexOf(layer) }));
      expect(layered[0]?.path).toBe(DECLARATION);
      expect(layered.map(({ at }) => at)).toEqual(layered.map(({ at }) => at).sort((a, b) => a - b));
    }
  });

  it('stand each in a layer: what all features use in reset or ui, and the rest in feature', () => {
    expect(windows.flatMap(findUnlayered)).toEqual([]);
  });

  it('come into a window by its own list alone', () => {
    const imported = windows.flatMap(listLayered).map(({ path }) => path);
    const others = styles.filter(({ path }) => !WINDOWS.includes(path));
    expect(others.filter(({ path }) => !imported.includes(path)).map(({ path }) => path)).toEqual([]);
    expect(others.filter(({ text }) => /@(?:import|layer)/.test(uncomment(text))).map(({ path }) => path)).toEqual([
      DECLARATION,
    ]);
  });

  it('of a class stand in one file', () => {
    expect(findShared(styles)).toEqual([]);
  });

  it('of a feature lie beside a component that bears a class of them', () => {
    expect(
      findStray(
        styles.filter(({ path }) => !path.startsWith('popup/app/')),
        components,
      ),
    ).toEqual([]);
  });

  it('are judged: a wrong one of each kind is found', () => {
    const window = {
      path: 'popup/app/popup.css',
      text: `
        @import "../ui/layers.css";
        @import "../ui/a.css" layer(feature);
        @import "../tips/b.css";
        /* h3 {} */
        h1 { margin: 0 }
        @media (width > 1rem) { h2 { margin: 0 } }
        @layer feature { main { margin: 0 } }
      `,
    };
    expect(findUnlayered(window)).toEqual([
      'popup/app/popup.css: h1',
      'popup/app/popup.css: @media (width > 1rem)',
      'popup/app/popup.css: popup/ui/a.css in feature',
      'popup/app/popup.css: popup/tips/b.css in no layer',
    ]);
    const a = { path: 'popup/ui/a.css', text: '@media print { .quiet { margin: 0.5rem } }' };
    const b = {
      path: 'popup/tips/b.css',
      text: '.tip { color: red; > .quiet:not(.loud) { margin: 0 } } /* .tip .note {} */',
    };
    expect(findShared([a, b])).toEqual(['.quiet: popup/ui/a.css, popup/tips/b.css']);
    const tips = {
      path: 'popup/tips/Tip.tsx',
      text: "export const Tip = () => <p class={isLoud ? 'tip loud' : 'tip'} />;",
    };
    const page = { path: 'popup/page/Quiet.tsx', text: 'export const Quiet = () => <p class="quiet" />;' };
    expect(findStray([a, b], [tips, page])).toEqual(['popup/ui/a.css']);
  });
});
