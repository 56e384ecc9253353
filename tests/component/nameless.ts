import { screen } from '@testing-library/preact';

const ROLES = [
  ...['button', 'link', 'textbox', 'searchbox', 'checkbox', 'radio', 'combobox', 'progressbar', 'img'],
  ...['group', 'form', 'navigation', 'menu', 'menuitem'],
];
/** What has no role by itself, and is known by its label alone. */
const WITHOUT_ROLE = 'input[type=file]:not([aria-hidden]), input[type=password]';

/** What names a file for programs, what says nothing, a menu that is closed and has its label, and what its summary names. */
const NAMED_OTHERWISE = 'link, img[alt=""], [popover][aria-label]:not([aria-label=""]), details';

/** Whatever is pressed, written in or read out, also in what is folded away, and has no accessible name; empty where all is well. */
export const nameless = (): string[] => {
  const found = ROLES.flatMap((role) =>
    screen.queryAllByRole(role, { hidden: true, name: (name) => name.trim() === '' }),
  ).filter((element) => !element.matches(NAMED_OTHERWISE) && !element.closest('[aria-hidden=true]'));
  const unlabelled = [...document.querySelectorAll<HTMLInputElement>(WITHOUT_ROLE)].filter(
    ({ labels }) => ![...(labels ?? [])].some(({ textContent }) => textContent?.trim()),
  );
  return [...found, ...unlabelled].map(({ outerHTML }) => outerHTML.slice(0, 200));
};
