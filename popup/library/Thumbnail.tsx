import type { WorkKind } from '../../src/work/work';
import { KindIcon } from '../ui/KindIcon';

/** A small picture of a work, or the sign of its kind. It says nothing that does not stand beside it. */
export const Thumbnail = ({ address, kind }: { address: string | undefined; kind: WorkKind }) => (
  <span class="thumbnail" aria-hidden="true">
    {address ? <img src={address} alt="" /> : <KindIcon kind={kind} />}
  </span>
);
