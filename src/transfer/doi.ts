/** A DOI's prefix and suffix (https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html), wherever it stands in an address or a field. */
const DOI = /^(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi:\s{0,3})?(10\.\d{4,9}(?:\.\d{1,9})*\/\S{1,500})$/i;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // Not percent-encoded after all.
  }
};

/** The DOI that a field or an address names, without what goes before it; null where it names none. */
export const doiIn = (text: string): string | null => {
  const trimmed = text.trim();
  const doi = DOI.exec(trimmed)?.[1] ?? null;
  return doi && (/^https?:/i.test(trimmed) ? decoded(doi) : doi);
};

/** The address of a DOI, however it is written; null where it is none (https://www.doi.org/doi-handbook/HTML/, "resolution"). */
export const fromDoi = (text: string): string | null => {
  const doi = doiIn(text);
  return doi && new URL(`https://doi.org/${doi.replace(/[%?#]/g, encodeURIComponent)}`).href;
};
