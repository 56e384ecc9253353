/** The sections of the settings, each with an address of its own: library.html#settings/money. */
export const SETTINGS_SECTIONS = ['general', 'money', 'publishing', 'data', 'about'] as const;
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

/** What an address may name within a section: there the focus goes. */
const PARTS: Record<string, SettingsSection> = { wallet: 'money', node: 'publishing', places: 'publishing' };

/** The section that a path behind `#settings` names, by itself or by a part of it; the first where it names none. */
export const sectionOf = ([name = '']: readonly string[]): SettingsSection =>
  SETTINGS_SECTIONS.find((section) => section === name) ??
  (Object.hasOwn(PARTS, name) ? PARTS[name] : undefined) ??
  'general';
