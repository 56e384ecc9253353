import { useEffect, useState } from 'preact/hooks';
import { ask } from '../platform/ask';

/** The address of the node in the settings, which a name of IPNS is asked from; '' until it is read, and where none is wanted. */
export const useNode = (isWanted: boolean): string => {
  const [node, setNode] = useState('');
  useEffect(() => {
    if (!isWanted) return;
    ask('settings.read', null).then(
      ({ kuboAddress }) => setNode(kuboAddress),
      // A node of the web may be refused then, and that is told.
      () => undefined,
    );
  }, [isWanted]);
  return node;
};
