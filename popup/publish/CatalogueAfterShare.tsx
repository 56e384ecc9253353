import { SHARES_CHANNEL } from '../../src/message/channels';
import { isOnline, reachOf } from '../../src/publish/reach';
import { useAnswer } from '../platform/use-answer';
import { CatalogueLine } from './CatalogueLine';

/** The catalogue beside a work that was just shared, which can be listed once it is online. */
export const CatalogueAfterShare = ({ id }: { id: string }) => {
  const { value: shares } = useAnswer('publish.list', null, SHARES_CHANNEL);
  const share = shares?.find((each) => each.id === id);
  return <CatalogueLine isWaiting={share !== undefined && !isOnline(reachOf(share))} />;
};
