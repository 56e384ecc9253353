import type { OwnCatalogue } from '../../src/catalogue/own';
import { copyOrComplain } from '../platform/copy-or-complain';
import { tellCatalogue } from '../platform/explain';
import { count, t, when } from '../platform/words';
import { Icon } from '../ui/Icon';
import { StatusLine } from '../ui/StatusLine';
import { ToldNote } from '../ui/ToldNote';
import { useAction } from '../ui/use-action';

/** Which version others can find, where, and what is on its way. */
export const CatalogueState = ({ own: { published, pending } }: { own: OwnCatalogue }) => {
  const { said, run } = useAction();
  return (
    <>
      {pending?.problem && (
        <div role="alert">
          <ToldNote told={tellCatalogue(pending.problem)} />
        </div>
      )}
      {pending && !pending.problem && <p role="status">{t('catalogue_pending', pending.version)}</p>}
      {published && (
        <div class="root">
          <span class="kind root-label">
            {t('catalogue_published', published.version)} · {count(published.items, 'works')} ·{' '}
            <time dateTime={published.at}>{when(published.at)}</time>
          </span>
          <code>{published.url}</code>
          <button type="button" onClick={() => run(() => copyOrComplain(published.url, 'share_copied'))}>
            <Icon name="copy" />
            {t('share_copy')}
          </button>
        </div>
      )}
      <StatusLine {...said} />
    </>
  );
};
