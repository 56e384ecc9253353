const BACKGROUND = /background(?:-image)?\s{0,20}:/gi;
const URL_BEGIN = /url\(\s{0,20}["']?/gi;

/** Where an expression ends when it is next found, and where it begins there; null where it is not found any more. */
const findNext = (pattern: RegExp, text: string, from: number): { begin: number; end: number } | null => {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found && { begin: found.index, end: pattern.lastIndex };
};

/** The address of the picture in the first background of a style attribute that has one; null where none has. Read in one pass. */
export const backgroundIn = (style: string): string | null => {
  let url = findNext(URL_BEGIN, style, 0);
  for (let from = 0; ; ) {
    const property = findNext(BACKGROUND, style, from);
    while (property && url && url.begin < property.end) url = findNext(URL_BEGIN, style, url.end);
    if (!property || !url) return null;
    const end = style.indexOf(';', property.end);
    if (end < 0 || url.begin < end) return /^[^"')]+/.exec(style.slice(url.end))?.[0] ?? null;
    from = end;
  }
};
