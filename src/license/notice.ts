/** The codes of the labels' older addresses (localcontexts.org/tk/a/1.0), and what the label is called in today's. */
const CODES: Readonly<Record<string, string>> = {
  a: 'attribution', cl: 'clan', f: 'family', mc: 'multiple-communities', cv: 'community-voice', cr: 'creative', v: 'verified',
  nv: 'non-verified', s: 'seasonal', wg: 'women-general', mg: 'men-general', mr: 'men-restricted', wr: 'women-restricted',
  cs: 'culturally-sensitive', ss: 'secret-sacred', oc: 'open-to-commercialization', nc: 'non-commercial',
  co: 'community-use-only', o: 'outreach', cb: 'open-to-collaboration',
}; // biome-ignore format: a table

const LABEL =
  /(?<![\w.-])(?:www\.)?localcontexts\.org\/{1,9}(?:label\/{1,9}(tk|bc)-([a-z]{1,40}(?:-[a-z]{1,40}){0,5})|(tk)\/{1,9}([a-z]{1,2}))(?![\w-])/;

/** open-to-collaboration → Open to Collaboration, non-commercial → Non-Commercial, as the labels are titled. */
const titled = (slug: string): string =>
  slug
    .replace('secret-sacred', 'secret-/-sacred')
    .replaceAll(/-/g, ' ')
    .replace(/\bnon /, 'non-')
    .replace(/(?<=^|[ -])(?!(?:to|of|and)\b)[a-z]/g, (letter) => letter.toUpperCase());

/**
 * A Traditional Knowledge or Biocultural label of Local Contexts (https://localcontexts.org/), as the notice that travels
 * with a credit: its name and address. A label licenses nothing: it says what a community expects of who uses the work.
 * @returns TK Attribution (https://localcontexts.org/label/tk-attribution/), or null where the address is of no label
 */
export const noticeFromAddress = (address: string): string | null => {
  const match = LABEL.exec(address.slice(0, 2000).toLowerCase());
  if (!match) return null;
  const kind = match[1] ?? 'tk';
  const slug = match[2] ?? (Object.hasOwn(CODES, match[4] ?? '') ? CODES[match[4] ?? ''] : undefined);
  if (!slug || slug.length > 50) return null;
  return `${kind.toUpperCase()} ${titled(slug)} (https://localcontexts.org/label/${kind}-${slug}/)`;
};
