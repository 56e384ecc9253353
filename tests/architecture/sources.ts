import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inRoot, root } from '../../scripts/process/root.mjs';

/** A file of ours: its path from the top of the clone, with slashes, and what is in it. */
export interface Source {
  path: string;
  text: string;
}

/** Every file below these folders whose name ends like this. */
export const readSources = (folders: readonly string[], ending: RegExp): Source[] =>
  folders.flatMap((folder) =>
    readdirSync(inRoot(folder), { recursive: true })
      .map((name) => join(inRoot(folder), String(name)))
      .filter((path) => ending.test(path) && !path.includes(`${sep}node_modules${sep}`) && statSync(path).isFile())
      .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') })),
  );

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const IMPORTS = /(?:\bfrom\s+|\bimport\s+|\bimport\s*\(\s*)(['"])([^'"\s]+)\1/g;

/** What a file imports, statically or not, as written. */
export const listImports = ({ text }: Source): string[] =>
  [...text.replace(COMMENTS, '').matchAll(IMPORTS)].map((match) => match[2] as string);
