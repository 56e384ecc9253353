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

/** A text as it reads in LaTeX. Letters of every script stay: BibTeX files are UTF-8 today. */
export const escapeLatex = (text: string): string =>
  text
    .replace(/[\\{}~^<>]|[&%$#_]/g, (character) => COMMANDS[character] ?? `\\${character}`)
    // Two of these together would be set as one other sign.
    .replace(/([-'`])(?=\1)/g, '$1{}');

/** An address for the url field and \url, which take it as it is but for what would end or open a group. */
export const escapeAddress = (address: string): string =>
  address.replace(/[\\{}^`\s]/g, (character) => encodeURIComponent(character));
