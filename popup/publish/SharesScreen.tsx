import { t } from '../platform/words';
import { CatalogueLine } from './CatalogueLine';
import { MadeFromMine } from './MadeFromMine';
import { ShareList } from './ShareList';

/** Everything that was shared from here. */
export const SharesScreen = () => (
  <>
    <h1>{t('nav_shares')}</h1>
    <CatalogueLine />
    <ShareList />
    <MadeFromMine />
  </>
);
