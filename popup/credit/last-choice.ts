import { CREDIT_FORMATS, type CreditFormat } from '../../src/attribution/attribution';
import type { Settings } from '../../src/settings/settings';
import { ask } from '../platform/ask';
import { saveSettings } from '../platform/save-settings';

type Choice = Pick<Settings, 'creditLanguage' | 'creditFormat' | 'creditProject'>;

/** Has the next credit begin with this. It is only a beginning: nothing is stopped where it cannot be written down. */
export const rememberChoice = async (choice: Choice): Promise<void> => {
  try {
    await saveSettings(choice);
  } catch {
    // The next credit begins with what was remembered before.
  }
};

/** What was chosen last for a credit. Where it cannot be known, nothing was. */
export const lastChoice = (): Promise<Choice> => ask('settings.read', null).catch(() => ({}));

/** The format in which a credit was copied last, at first rich text. */
export const lastFormat = async (): Promise<CreditFormat> => {
  const { creditFormat } = await lastChoice();
  return CREDIT_FORMATS.find((each) => each === creditFormat) ?? 'rich';
};
