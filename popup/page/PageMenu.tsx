import { t } from '../platform/words';
import { MenuButton } from '../ui/MenuButton';

interface Props {
  /** Absent where there is no page to look at. */
  onLookAgain?: (() => void) | undefined;
  /** Absent where there is no page to check. */
  onCheck?: (() => void) | undefined;
  /** Absent where there is no page to check. */
  onCheckPay?: (() => void) | undefined;
  /** Absent where no page has been looked at. */
  onLeave?: (() => void) | undefined;
  onHelp: () => void;
}

/** What can be done with the window itself. */
export const PageMenu = ({ onLookAgain, onCheck, onCheckPay, onLeave, onHelp }: Props) => (
  <MenuButton
    label={t('page_menu')}
    alone="dots"
    items={[
      ...(onLookAgain ? [{ text: t('look_again'), act: onLookAgain }] : []),
      ...(onCheck ? [{ text: t('check_thisPage'), act: onCheck }] : []),
      ...(onCheckPay ? [{ text: t('pageCheck_thisPage'), act: onCheckPay }] : []),
      ...(onLeave ? [{ text: t('site_leave'), act: onLeave }] : []),
      { text: t('help'), act: onHelp },
    ]}
  />
);
