const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const sorted = (value: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** A value as JSON whose keys are in one order: Chromium sorts the keys of a message, and a file may have any order. */
export const sortedText = (given: unknown): string =>
  JSON.stringify(given, (_, value) => (isPlain(value) ? sorted(value) : value));
