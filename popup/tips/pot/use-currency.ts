import { useState } from 'preact/hooks';
import { regionCurrency } from '../own-currency';
import type { Ground } from '../use-known';

/** The currency of the pot: the person's own, else what they choose here. This is the one place that knows where it comes from. */
export const useCurrency = ({
  own,
  rate,
}: Pick<Ground, 'own' | 'rate'>): { currency: string; choose: ((code: string) => void) | null } => {
  const [chosen, setChosen] = useState(() => rate?.currency ?? regionCurrency());
  return own ? { currency: own, choose: null } : { currency: chosen, choose: setChosen };
};
