import { tell } from '../platform/explain';
import { t } from '../platform/words';
import { StatusLine } from '../ui/StatusLine';
import { useAction } from '../ui/use-action';
import { follow } from './follow';
import { askedFor } from './host-of-catalogue';
import { useNode } from './use-node';

interface Props {
  /** Where the catalogue is asked for. */
  address: string;
  /** The page that named it; '' for none. */
  page: string;
  /** The did:key that has to have signed it; '' where any will do. */
  expected: string;
  label: string;
}

/** Offers to follow a catalogue, and says who is asked for it. */
export const FollowButton = ({ address, page, expected, label }: Props) => {
  const node = useNode(!/^https?:/.test(address));
  const { said, busy, run } = useAction(tell);
  return (
    <>
      <div class="actions">
        <button
          type="button"
          disabled={busy !== null}
          onClick={() =>
            run(
              async () =>
                t('following_followed', (await follow({ address, page, key: expected }, node)).name || address),
              {
                during: t('following_looking'),
              },
            )
          }
        >
          {label}
        </button>
        <span class="aside">{t('following_asks', askedFor(address))}</span>
      </div>
      <StatusLine {...said} />
    </>
  );
};
