import { useEffect, useState } from 'preact/hooks';
import type { Work } from '../../src/work/work';
import { drawShown } from './thumbnail';

/** As many as one question asks for: those in view come first, and the page has its turns between. */
const TOGETHER = 12;

/** Small pictures of the works that a page shows, by the works' ids, drawn by the page without a request, one after another. */
export const useShown = (tab: number, works: readonly Work[]): ReadonlyMap<string, string> => {
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let isWanted = true;
    const draw = async () => {
      const images = works.filter(({ kind, about }) => kind === 'image' && about === 'part');
      for (let from = 0; isWanted && from < images.length; from += TOGETHER) {
        const some = images.slice(from, from + TOGETHER);
        const drawn = await drawShown(
          tab,
          some.map(({ address }) => address),
        );
        if (!isWanted || drawn === null) return;
        const found = some.flatMap(({ id }, i) => (drawn[i] ? [[id, drawn[i]] as const] : []));
        if (found.length > 0) setPictures((before) => new Map([...before, ...found]));
      }
    };
    void draw();
    return () => {
      isWanted = false;
    };
  }, [tab, works]);
  return pictures;
};
