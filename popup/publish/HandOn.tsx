import { useState } from 'preact/hooks';
import { embedShare, gatewayLink, ipfsLink, USUAL_GATEWAY } from '../../src/publish/hand-on';
import type { Share } from '../../src/publish/share';
import { readKuboAddress } from '../../src/settings/settings';
import { word } from '../platform/words';
import { Icon } from '../ui/Icon';
import { QrCode } from '../ui/QrCode';
import { TextField } from '../ui/TextField';

interface Props {
  share: Share;
  root: string;
  onCopy: (text: string) => void;
}

const Line = ({ label, text, onCopy }: { label: string; text: string; onCopy: (text: string) => void }) => (
  <div class="handed">
    <span class="kind">{label}</span>
    <code>{text}</code>
    <button type="button" onClick={() => onCopy(text)}>
      <Icon name="copy" />
      {word('hand_copy')}
    </button>
  </div>
);

/** How a share is handed on: its links, a QR code, and the HTML to put it on a page. */
export const HandOn = ({ share, root, onCopy }: Props) => {
  const [written, setWritten] = useState(USUAL_GATEWAY);
  const gateway = readKuboAddress(written) || USUAL_GATEWAY;
  const link = gatewayLink(root, gateway);
  const embed = embedShare(share, gateway);
  return (
    <>
      <Line label={word('hand_ipfs')} text={ipfsLink(root)} onCopy={onCopy} />
      <TextField
        label={word('hand_gateway')}
        note={word('hand_gatewayMeaning')}
        inputMode="url"
        value={written}
        onChange={setWritten}
      />
      <Line label={word('hand_link')} text={link} onCopy={onCopy} />
      <QrCode text={link} label={word('hand_qr')} />
      {embed && <Line label={word('hand_embed')} text={embed} onCopy={onCopy} />}
    </>
  );
};
