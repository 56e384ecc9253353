import { findProgram } from '../process/find-program.mjs';
import { Complaint, say } from '../process/say.mjs';
import { installPackages } from './debian.mjs';
import { findPython, setUpPython } from './python.mjs';

/** The programs that people open our files with: each by its name on the PATH, with the Debian packages that bring it. */
const PROGRAMS = {
  pandoc: ['pandoc'],
  biber: ['biber'],
  exiftool: ['libimage-exiftool-perl'],
  soffice: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'],
  'cmark-gfm': ['cmark-gfm'],
  kramdown: ['kramdown'],
  zbarimg: ['zbar-tools'],
};

/** The path of a reader, or null. Installs nothing. @param {string} name one of PROGRAMS, or python */
export const findReader = (name) => (name === 'python' ? findPython() : findProgram(name));

const setUpPrograms = async () => {
  const missing = Object.keys(PROGRAMS).filter((name) => !findReader(name));
  if (missing.length === 0) return;
  const packages = missing.flatMap((name) => PROGRAMS[name]);
  say(`No ${missing.join(', ')} here: trying Debian's packages ${packages.join(', ')} …`);
  const problem = await installPackages(packages);
  const still = missing.filter((name) => !findReader(name));
  if (still.length > 0)
    throw new Complaint(
      `${still.join(', ')} missing (${problem ?? 'the packages brought no program'}): install ${still.flatMap((name) => PROGRAMS[name]).join(', ')}.`,
    );
};

/**
 * Gets what reads our files in the tests: programs of Debian's, and packages of PyPI's. tests/readers/reader.ts finds them again.
 * @returns {Promise<string[]>} one line for each kind that is missing
 */
export const setUpReaders = async () => {
  const missing = [];
  for (const setUp of [setUpPrograms, setUpPython])
    try {
      await setUp();
    } catch (error) {
      missing.push(error.message);
      say(error.message);
    }
  if (!process.env.COMMONER_ZOTERO)
    missing.push('Zotero itself is not asked: the tests read what it answered (docs/TESTING.md, Zotero).');
  return missing;
};
