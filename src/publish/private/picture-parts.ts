type Bytes = Uint8Array<ArrayBuffer>;

/** The letters of a name, one byte each. */
export const letters = (text: string): Bytes => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Whether these letters stand at a place. */
export const isAt = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((letter, i) => bytes[at + i] === letter.charCodeAt(0));

/** Exif that says one thing: how the picture is to be turned (TIFF 6.0, a directory of one short number). */
export const turnedExif = (orientation: number): Bytes =>
  Uint8Array.from([
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ]);
