import type { Gift, Tip } from '../../src/tips/tip';
import { hostsOf } from './give';

/** The same parts once more, as a gift of its own: only of those that failed, since everything else was given or may have been. */
export const giftAgain = (id: string, tips: readonly Tip[]): Gift => {
  const failed = tips.filter(({ state }) => state.step === 'failed');
  return {
    id,
    parts: failed.map(({ manner, work, creator, payee, msat, spoken, share }) => ({
      ...{ manner, work, creator, payee, msat, spoken, share },
    })),
    comment: failed[0]?.comment ?? '',
  };
};

/** A host's name, with its port where it has one, and nothing else. */
const HOST = /^[a-z0-9.-]+(?::\d{1,5})?$/i;

/** The places that trying again will ask: a service that asks for the money at another host names it when it fails for that, or several. */
export const hostsAgain = (tips: readonly Tip[]): string[] => {
  const further = tips.flatMap(({ state }) =>
    state.step === 'failed' && state.code === 'permission-missing'
      ? state.detail
          .split(' ')
          .filter((host) => HOST.test(host))
          .map((host) => `https://${host}/`)
      : [],
  );
  return [...new Set([...hostsOf(giftAgain('', tips)), ...further])];
};
