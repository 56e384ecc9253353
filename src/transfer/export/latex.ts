const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even where they are escaped: one alone would swallow the rest of the file.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** The places of braces that have a counterpart: BibTeX counts as many of both, and Zotero reads these alone. */
const pairedIn = (text: string): Set<number> => {
  const open: number[] = [];
  const paired = new Set<number>();
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else {
      const begin = open.pop();
      if (begin !== undefined) paired.add(begin).add(index);
    }
  }
  return paired;
};

/** A text as it reads in LaTeX. Letters of every script stay: BibTeX files are UTF-8 today. */
export const escapeLatex = (text: string): string => {
  const paired = pairedIn(text);
  return (
    text
      .replace(/[\\{}~^<>]|[&%$#_]/g, (character, at: number) =>
        paired.has(at) ? `\\${character}` : (COMMANDS[character] ?? `\\${character}`),
      )
      // Two of these together would be set as one other sign.
      .replace(/([-'`])(?=\1)/g, '$1{}')
  );
};

/** An address for the url field and \url, which take it as it is but for what would end or open a group. */
export const escapeAddress = (address: string): string =>
  address.replace(/[\\{}^`\s]/g, (character) => encodeURIComponent(character));
