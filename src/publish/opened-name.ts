import type { KnownFile } from './file-kind';
import type { Opened } from './opened';
import { cleanFiles } from './work-files';

const extensionOf = (path: string): string => /\.[A-Za-z0-9]{1,10}$/.exec(path)?.[0].toLowerCase() ?? '';

/**
 * What a file of a shared work is called where it is saved: the work itself by its title, a file of a folder by its own name, both
 * cleaned. Where its bytes say what it is, its extension says the same.
 */
export const nameOpened = (
  { record }: Pick<Opened, 'record'>,
  path: string,
  { extension }: Pick<KnownFile, 'extension'>,
): string => {
  const own = path.split('/').at(-1) ?? '';
  const ending = extensionOf(own);
  const isWork = path !== '' && path === record?.path;
  const stem = (isWork && record?.title?.replace(/\//g, '_')) || own.slice(0, own.length - ending.length) || 'work';
  // A JPEG may end in .jpeg; a picture that ends in .exe may not.
  const fits = extension === '' || (extension === '.jpg' && ending === '.jpeg') || extension === ending;
  return cleanFiles([{ path: `${stem}${fits ? ending : extension}`, size: 0 }])[0]?.path ?? 'work';
};
