import { useState } from 'preact/hooks';
import { t } from '../platform/words';
import { Text } from '../ui/Text';

interface Props {
  names: readonly string[];
  /** The folder's path below the root, with a slash at its end; '' for the root. */
  prefix: string;
  /** Saves a file; answers the names where it is a folder. */
  onSave: (path: string) => Promise<readonly string[] | null>;
}

/** The files of a shared folder, each to be saved; a folder in it is looked into. */
export const OpenedFolder = ({ names, prefix, onSave }: Props) => {
  const [folders, setFolders] = useState<Record<string, readonly string[]>>({});
  const save = async (path: string) => {
    const inside = await onSave(path);
    if (inside) setFolders((known) => ({ ...known, [path]: inside }));
  };
  return (
    <ul class="files">
      {names.map((name) => {
        const path = `${prefix}${name}`;
        const inside = folders[path];
        return (
          <li key={path}>
            <span>
              <Text>{name}</Text>
            </span>
            {inside ? (
              <OpenedFolder names={inside} prefix={`${path}/`} onSave={onSave} />
            ) : (
              <button type="button" class="quiet" aria-label={t('open_saveNamed', name)} onClick={() => save(path)}>
                {t('open_saveOne')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
};
