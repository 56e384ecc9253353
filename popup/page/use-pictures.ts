import { useEffect, useState } from 'preact/hooks';
import { hearPage } from '../platform/tab';

/** The addresses of the pictures that the page of a tab shows; none until it has told. It is asked again when `at` changes. */
export const usePictures = (tab: number, at: unknown): readonly string[] => {
  const [pictures, setPictures] = useState<readonly string[]>([]);
  useEffect(() => {
    let isWanted = true;
    hearPage(tab, { ask: 'page.pictures' }).then((told) => {
      if (isWanted && Array.isArray(told)) setPictures(told.filter((each) => typeof each === 'string'));
    });
    return () => {
      isWanted = false;
    };
  }, [tab, at]);
  return pictures;
};
