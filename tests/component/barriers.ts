import axe from 'axe-core';

/** What asks for a layout or a canvas, or for a whole page where a test shows a part of one: tests/e2e/axe asks for those in the browsers. */
const FOR_A_BROWSER = [
  ...['color-contrast', 'color-contrast-enhanced', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'],
  ...['region', 'landmark-one-main', 'page-has-heading-one', 'bypass', 'label-content-name-mismatch'],
];
const RULES = Object.fromEntries(FOR_A_BROWSER.map((rule) => [rule, { enabled: false }]));

/** What has been looked at in this file of tests. A look takes a tenth of a second, and most tests end where another one did. */
const known = new Set<string>();

/** What axe may judge otherwise: the kinds of elements, each with what is said of it, and the order of the headings. */
const partsOf = (root: Element): string[] => {
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => tagName);
  const elements = [...root.querySelectorAll('*')].map((element) =>
    [element.tagName, element.getAttribute('role'), ...element.getAttributeNames().sort()].join(' '),
  );
  return [headings.join(' '), ...elements];
};

/** Runs with each element's style computed once: jsdom reads every rule again whenever it is asked. */
const withStylesOnce = async <Value>(act: () => Promise<Value>): Promise<Value> => {
  const compute = window.getComputedStyle;
  const computed = new Map<Element, CSSStyleDeclaration>();
  window.getComputedStyle = (element, pseudo) => {
    const style = (!pseudo && computed.get(element)) || compute.call(window, element, pseudo);
    if (!pseudo) computed.set(element, style);
    return style;
  };
  try {
    return await act();
  } finally {
    window.getComputedStyle = compute;
  }
};

/** Whether the document has anything that was not looked at in this file of tests yet; from now on it was. */
export const hasNew = (): boolean => {
  const parts = partsOf(document.body).filter((part) => !known.has(part));
  for (const part of parts) known.add(part);
  return parts.length > 0;
};

/** What axe finds that keeps a person from using it: each with its rule, its help and its element. It is empty where all is well. */
export const findBarriers = async (): Promise<string[]> => {
  const { violations } = await withStylesOnce(() =>
    axe.run(document.body, { rules: RULES, resultTypes: ['violations'], preload: false }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}. ${html.slice(0, 200)} ${failureSummary}`),
  );
};
