/** Pixels of a picture that is shown at most. What is small as a file may be hundreds of megabytes once it is unpacked. */
export const PIXELS_AT_MOST = 100_000_000;

/** The frames of a JPEG that say its size: SOF0 to SOF15, but for the tables and arithmetic coding between them. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const readJpeg = (view: DataView): number | null => {
  for (let at = 2; at + 9 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return view.getUint16(at + 5) * view.getUint16(at + 7);
    else at += 2 + view.getUint16(at + 2);
  }
  return null;
};

const readWebp = (view: DataView): number | null => {
  const kind = String.fromCharCode(view.getUint8(12), view.getUint8(13), view.getUint8(14), view.getUint8(15));
  if (kind === 'VP8X') return (1 + (view.getUint32(24, true) & 0xffffff)) * (1 + (view.getUint32(26, true) >>> 8));
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return (1 + (bits & 0x3fff)) * (1 + ((bits >>> 14) & 0x3fff));
  }
  return kind === 'VP8 ' ? (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff) : null;
};

/** How many pixels a picture says that it has; null where it does not say so in these bytes. */
export const countPixels = (head: Uint8Array, mediaType: string): number | null => {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (view.byteLength < 30) return null;
  if (mediaType === 'image/png') return view.getUint32(16) * view.getUint32(20);
  if (mediaType === 'image/gif') return view.getUint16(6, true) * view.getUint16(8, true);
  if (mediaType === 'image/webp') return readWebp(view);
  return mediaType === 'image/jpeg' ? readJpeg(view) : null;
};
