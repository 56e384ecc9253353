import { word } from '../platform/words';
import { ShareList } from './ShareList';

/** Everything that was shared from here. */
export const SharesScreen = () => (
  <>
    <h1>{word('nav_shares')}</h1>
    <ShareList />
  </>
);
