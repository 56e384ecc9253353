import type { Entry } from '../../src/export/entry';
import { hostOf } from '../links';
import { when, word, wordFor } from '../words';
import { Icon } from './Icon';
import { Text } from './Text';

/** One line of the library. */
export const EntryRow = ({ entry, onDelete }: { entry: Entry; onDelete: () => void }) => {
  const { work, type, at } = entry;
  const licenses = entry.type === 'credited' ? [entry.attribution.license] : work.licenses;
  const title = work.title ?? word('work_untitled');
  return (
    <li class="entry">
      <span class={`entry-type entry-${type}`}>
        <Icon name={type === 'kept' ? 'keep' : 'copy'} filled={type === 'kept'} />
        {word(type === 'kept' ? 'entry_kept' : 'entry_credited')}
      </span>
      <div class="entry-what">
        <a href={`#entry/${encodeURIComponent(entry.id)}`} class="entry-title">
          <Text>{title}</Text>
        </a>
        <p>
          {wordFor('kind', work.kind)}
          {work.creators.length > 0 && (
            <>
              {' · '}
              <Text>{work.creators.map(({ name }) => name).join(', ')}</Text>
            </>
          )}
          {' · '}
          {licenses.map(({ name }) => name).join(' / ')}
        </p>
        <p class="aside">
          <Text>{hostOf(work.page.address)}</Text> · <time dateTime={at}>{when(at)}</time>
        </p>
      </div>
      <button type="button" class="quiet" aria-label={word('delete_named', title)} onClick={onDelete}>
        <Icon name="remove" />
        {word('delete')}
      </button>
    </li>
  );
};
