const DOI = /^(?:doi\s{0,3}:\s{0,3}|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}(?:\.\d{1,9}){0,9}\/\S{1,1000})$/i;

/** The address of a DOI, however it is written, or null where it is none (https://www.doi.org/doi-handbook/HTML/, "resolution"). */
export const fromDoi = (text: string): string | null => {
  const [, doi] = DOI.exec(text.trim()) ?? [];
  return doi ? new URL(`https://doi.org/${doi.replace(/[%?#]/g, encodeURIComponent)}`).href : null;
};
