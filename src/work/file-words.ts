/** The ending of a file, and of one that was made from another: "hedge.jpg.webp". */
const ENDING =
  /\.(?:jpe?g|png|gif|webp|avif|heic|svg|tiff?|bmp|mp4|m4v|webm|og[gav]|mov|mp3|m4a|opus|flac|wav|pdf|epub|zip|csv)$/i;
/** What only says the size of a picture: "640px-" before its name, "-300x200", "@2x" and "_large" behind it. */
const SIZE_BEFORE = /^\d{2,5}px[-_]/;
const SIZE_BEHIND =
  /(?:[-_ ]\d{2,5}x\d{2,5}|@\dx|[-_ ](?:scaled|large|medium|small|thumb(?:nail)?|original|full|cropped|\d{2,5}(?:w|px)))$/i;
/** Words of cameras, telephones and programs, which name files that nobody named. */
const OF_NOBODY =
  /^(?:dsc[fn]?|img|imgp?|pxl|mvi|vid|gopr|gx|dji|pict?|sam|cimg|hpim|kif|p|wp|wa|image|images|imagen|photo|photos|foto|fotos|bild|picture|pictures|screenshot|screen|shot|scan|unnamed|untitled|unknown|download|file|files|default|index|attachment|copy|kopie|whatsapp|signal|thumb|cover|featured|header|hero|main|final|edit(?:ed)?|web|jpe?g|png)$/i;
/** A number that no person gave: of a database, of a camera, a hash. */
const isMachineNumber = (word: string): boolean =>
  /^\d{5,}$/.test(word) ||
  (/\d/.test(word) && (/^[0-9a-f]{6,}$/i.test(word) || (/[a-z]/i.test(word) && /^\w{12,}$/.test(word))));
/** "DSC0123", "P1010045", "IMG20240501". */
const CAMERA = /^(?:dsc[fn]?|imgp?|pxl|mvi|vid|gopr|gx|dji|pict?|sam|cimg|hpim|p)\d{3,}$/i;
/** Characters of a name that are read, and shown. */
const READ = 300;
const SHOWN = 120;

const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // Not percent-encoded after all.
  }
};

const repeated = (text: string, ending: RegExp): string => {
  const cut = text.replace(ending, '');
  return cut === text ? text : repeated(cut, ending);
};

/** Whether some words are the name of a file, such as DSC_0123.jpg, and no title that somebody gave. */
export const isFileName = (text: string): boolean =>
  ENDING.test(text) || CAMERA.test(text.replace(/[-_ ]/g, '')) || /^(?:file|datei|fichier):/i.test(text);

/** At most so many characters, ended between two words where that is possible. */
export const shorten = (text: string, most = SHOWN): string => {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).toWellFormed()}…`;
};

/**
 * The words in the name of a file: "640px-Still_water-at-the-tarn.jpg" → "Still water at the tarn".
 * @param name a file's name, percent-encoded or not, without its folders
 * @returns null where nobody put words into it, as in DSC_0123.jpg
 */
export const wordsOfFile = (name: string): string | null => {
  const stem = repeated(
    decoded(name.slice(0, READ))
      .replace(/^(?:file|datei|fichier):/i, '')
      .replace(SIZE_BEFORE, ''),
    ENDING,
  );
  const words = repeated(stem, SIZE_BEHIND)
    .split(/[-_+.\s()[\],]+/)
    .filter((word) => word !== '' && !isMachineNumber(word) && !CAMERA.test(word));
  if (
    !words.some((word) => /\p{L}{3}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(word) && !OF_NOBODY.test(word))
  )
    return null;
  const text = words.join(' ');
  return shorten(`${text.charAt(0).toUpperCase()}${text.slice(1)}`);
};
