import { fromBase64 } from '../../src/bytes/base64';
import type { Picture } from '../../src/transfer/hand-in/hand-in';

const QUALITY = 0.9;

/**
 * A small picture of the library as a JPEG, which every program of an office draws: the library has them as WebP, which many do not. What
 * can be seen through is white, as paper is. Null for what is no picture.
 * @param address a data: address
 */
export const drawPicture = async (address: string): Promise<Picture | null> => {
  try {
    const bytes = fromBase64(address.slice(address.indexOf(',') + 1));
    const drawn = await createImageBitmap(new Blob([bytes]));
    const { width, height } = drawn;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(drawn, 0, 0);
    drawn.close();
    const file = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
    return { bytes: new Uint8Array(await file.arrayBuffer()), width, height };
  } catch {
    return null;
  }
};
