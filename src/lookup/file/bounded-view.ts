/** Reads of a number: a picture's directories need some thousands, and a megabyte of text in Exif one each. */
const READS_AT_MOST = 2_000_000;

/**
 * A view of bytes that lets itself be read from so many times and no more. Reading is bounded by a picture's size, but many
 * times over, and twenty megabytes that are nothing but directories take minutes.
 */
export class BoundedView extends DataView<ArrayBuffer> {
  #left = READS_AT_MOST;

  #spend(): void {
    this.#left--;
    if (this.#left < 0) throw new RangeError('more to read than a picture has');
  }

  override getUint8(at: number): number {
    this.#spend();
    return super.getUint8(at);
  }

  override getInt8(at: number): number {
    this.#spend();
    return super.getInt8(at);
  }

  override getUint16(at: number, isLittleEndian?: boolean): number {
    this.#spend();
    return super.getUint16(at, isLittleEndian);
  }

  override getUint32(at: number, isLittleEndian?: boolean): number {
    this.#spend();
    return super.getUint32(at, isLittleEndian);
  }

  override getInt32(at: number, isLittleEndian?: boolean): number {
    this.#spend();
    return super.getInt32(at, isLittleEndian);
  }
}
