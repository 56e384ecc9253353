import { useEffect, useRef } from 'preact/hooks';
import { put, remove } from '../platform/hand-over';

/** A file that this screen hands over to the background, one at a time. It goes with the screen. */
export const useHandedOver = () => {
  const key = useRef<string | null>(null);
  useEffect(
    () => () => {
      if (key.current) void remove(key.current);
    },
    [],
  );
  return {
    /** Hands a file over in place of the one before. Returns its key. */
    handOver: async (file: File): Promise<string> => {
      if (key.current) await remove(key.current);
      key.current = null;
      key.current = await put(file);
      return key.current;
    },
    /** The background has it, and takes it away itself. */
    letGo: (): void => {
      key.current = null;
    },
  };
};
