import { useEffect, useState } from 'preact/hooks';
import type { Picked } from './picked';

/** Pictures that every browser shows. A drawing (SVG) is one as well: as a picture it runs nothing. */
const SHOWN = /^image\/(?:jpeg|png|gif|webp|avif|svg\+xml)$/;

/** The picture of what was chosen, where it is one; of several files the first that is. */
export const PickedPicture = ({ picked }: { picked: Picked | null }) => {
  const [address, setAddress] = useState('');
  const file = picked?.files.find((each) => SHOWN.test(each.file.type))?.file ?? null;
  useEffect(() => {
    if (!file) return setAddress('');
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  // Its name stands beside it.
  return address === '' ? null : <img class="picked-picture" src={address} alt="" />;
};
