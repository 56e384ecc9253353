/** Exif that says one thing: how the picture is to be turned (TIFF 6.0, a directory of one short number). */
export const turnedExif = (orientation: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ]);
