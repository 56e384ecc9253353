import type { HoldStill } from '../src/evidence/capture';
import { runtime } from './browser';
import { mark } from './mark';
import { find } from './reveal';

/** It is put into the page on each press: only the first listens. */
const own = globalThis as typeof globalThis & { commonerHoldsStill?: true };

let letGo = (): void => undefined;

const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Scrolls to a place at once and marks it, until it is told to let go. Answers once that is painted. */
const hold = async (at: HoldStill['holdStill']): Promise<true> => {
  letGo();
  letGo = () => undefined;
  const element = at && find(document, at);
  if (element) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    letGo = mark(element);
  }
  if (at) await painted();
  return true;
};

if (!own.commonerHoldsStill) {
  own.commonerHoldsStill = true;
  runtime.onMessage.addListener((message, sender, respond) => {
    const { holdStill } = message as Partial<HoldStill>;
    if (sender.id !== runtime.id || holdStill === undefined) return undefined;
    hold(holdStill).then(respond, () => respond(false));
    return true;
  });
}
