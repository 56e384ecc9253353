import type { ComponentChildren } from 'preact';
import { t } from '../platform/words';
import { QrCode } from '../ui/QrCode';
import { useInSight } from '../ui/use-in-sight';

interface Props {
  text: string;
  /** In a list of several: shown only if that is wanted. */
  isFolded: boolean;
  /** What it is for, above it. */
  children?: ComponentChildren;
}

/** A code for an app of the person's, the whole of it in sight: the toolbar window is lower than what stands in it. */
export const CodeToScan = ({ text, isFolded, children }: Props) => {
  const whole = useInSight<HTMLDivElement>(!isFolded);
  const code = (
    <div class="to-scan" ref={whole}>
      {children}
      <QrCode text={text} label={t('tip_qr')} />
    </div>
  );
  return isFolded ? (
    <details class="why">
      <summary>{t('tip_showQr')}</summary>
      {code}
    </details>
  ) : (
    code
  );
};
