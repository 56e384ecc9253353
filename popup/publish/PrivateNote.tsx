import type { PrivateFact } from '../../src/publish/private/private-fact';
import { count, listInWords, t, wordFor } from '../platform/words';
import { Icon } from '../ui/Icon';
import { Text } from '../ui/Text';
import type { FoundPrivate, PrivateFile } from './private-files';

/** Files whose facts are listed one by one: of more their number is enough. */
const LISTED = 10;

const Fact = ({ kind, value }: PrivateFact) => (
  <li>
    {wordFor('private', kind)} {value && <Text>{value}</Text>}
  </li>
);

const InFile = ({ path, facts, isAlone }: PrivateFile & { isAlone: boolean }) => (
  <>
    {!isAlone && (
      <p>
        <strong>
          <Text>{path}</Text>
        </strong>
      </p>
    )}
    <ul>
      {facts.map((fact) => (
        <Fact key={`${fact.kind} ${fact.value}`} {...fact} />
      ))}
    </ul>
  </>
);

/** What the chosen files say of a person beside the work itself, before any of it is shared. */
export const PrivateNote = ({ found, isFolder }: { found: FoundPrivate; isFolder: boolean }) => {
  const { files, unread } = found;
  const fixed = files.filter(({ canStrip }) => !canStrip);
  return (
    <>
      {files.length > 0 && (
        <div class="warning private" role="alert">
          <Icon name="warning" />
          <div>
            <p>{isFolder ? count(files.length, 'private_in') : t('private_file')}</p>
            {files.slice(0, LISTED).map((file) => (
              <InFile key={file.path} {...file} isAlone={!isFolder} />
            ))}
            {files.length > fixed.length && <p>{t('private_strip')}</p>}
            {fixed.length > 0 && (
              <p>
                {t('private_fixed')}{' '}
                {isFolder && <Text>{listInWords(fixed.slice(0, LISTED).map(({ path }) => path))}</Text>}
              </p>
            )}
          </div>
        </div>
      )}
      {unread > 0 && <p class="aside">{count(unread, 'private_unread')}</p>}
    </>
  );
};
