/** Long enough for a browser that first asks where to save. */
const RELEASE_MS = 60_000;

/**
 * Gives a file to the browser's downloads.
 * @param release called once the browser has had time to read it. Firefox reads a file of a database when it needs it, and then no more
 * where it was taken out meanwhile.
 */
export const saveFile = (file: Blob, name: string, release: () => void = () => undefined): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
    release();
  }, RELEASE_MS);
};
