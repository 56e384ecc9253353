import { useState } from 'preact/hooks';
import type { Work } from '../../src/work/work';

type Screen = typeof import('../tips/ThankSeen').ThankSeen;

interface Thanking {
  work: Work;
  Screen: Screen;
}

/** The work whose creator is being thanked. Its screen is loaded when it is first wanted: most visits to the window need none of it. */
export const useThanking = () => {
  const [thanking, setThanking] = useState<Thanking | null>(null);
  return {
    thanking,
    begin: async (work: Work): Promise<void> => {
      const { ThankSeen } = await import(/* webpackChunkName: "thank" */ '../tips/ThankSeen');
      setThanking({ work, Screen: ThankSeen });
    },
    end: () => setThanking(null),
  };
};
