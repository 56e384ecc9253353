import { useState } from 'preact/hooks';
import { embedShare, gatewayLink, ipfsLink, USUAL_GATEWAY } from '../../src/publish/hand-on';
import type { Share } from '../../src/publish/share';
import { readOrigin } from '../../src/settings/settings';
import { t } from '../platform/words';
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
    <span class="kind handed-label">{label}</span>
    <code>{text}</code>
    <button type="button" onClick={() => onCopy(text)}>
      <Icon name="copy" />
      {t('hand_copy')}
    </button>
  </div>
);

/** How a share is handed on: its links, a QR code, and the HTML to put it on a page. */
export const HandOn = ({ share, root, onCopy }: Props) => {
  const [written, setWritten] = useState(USUAL_GATEWAY);
  const gateway = readOrigin(written) || USUAL_GATEWAY;
  const link = gatewayLink(root, gateway);
  const embed = embedShare(share, gateway);
  return (
    <>
      <Line label={t('hand_ipfs')} text={ipfsLink(root)} onCopy={onCopy} />
      <TextField
        label={t('hand_gateway')}
        note={t('hand_gatewayMeaning')}
        inputMode="url"
        value={written}
        onChange={setWritten}
      />
      <Line label={t('hand_link')} text={link} onCopy={onCopy} />
      <QrCode text={link} label={t('hand_qr')} />
      {embed && <Line label={t('hand_embed')} text={embed} onCopy={onCopy} />}
    </>
  );
};
