import { readBig } from '../../../bytes/numbers';

/** What is read of CBOR: bytes are left out as null. */
export type CborValue = string | number | boolean | null | CborValue[] | { [name: string]: CborValue };

const DEPTH_AT_MOST = 20;
const ITEMS_AT_MOST = 10_000;
const TEXT_BYTES = 20_000;

/** Thrown at what is cut, broken, or too much. */
const unreadable = () => new RangeError('CBOR');

/**
 * Reads one item of CBOR (RFC 8949): as much of it as an assertion needs. Lengths are believed as far as there are bytes.
 * @throws RangeError where it is cut, broken, deeper or longer than any assertion
 */
export const readCbor = (bytes: Uint8Array): CborValue => {
  let at = 0;
  let items = 0;

  const take = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw unreadable();
    at += length;
    return bytes.subarray(at - length, at);
  };
  const readLength = (info: number): number => {
    if (info < 24) return info;
    if (info > 27) throw unreadable();
    const size = 2 ** (info - 24);
    return readBig(take(size), 0, size);
  };
  const isBreak = (): boolean => {
    if (bytes[at] !== 0xff) return false;
    at += 1;
    return true;
  };

  const readMany = (info: number, depth: number, each: (depth: number) => void): void => {
    const count = info === 31 ? Number.POSITIVE_INFINITY : readLength(info);
    for (let i = 0; i < count && !(info === 31 && isBreak()); i += 1) each(depth + 1);
  };
  const readText = (info: number, depth: number): string => {
    let text = '';
    if (info === 31) readMany(info, depth, (inner) => (text += String(read(inner))));
    else text = new TextDecoder().decode(take(readLength(info)).subarray(0, TEXT_BYTES));
    return text.slice(0, TEXT_BYTES);
  };
  const readMap = (info: number, depth: number): CborValue => {
    // Without a prototype: a name may be __proto__.
    const map: Record<string, CborValue> = Object.create(null);
    readMany(info, depth, (inner) => {
      const name = read(inner);
      map[String(name)] = read(inner);
    });
    return map;
  };

  const read = (depth: number): CborValue => {
    items += 1;
    if (depth > DEPTH_AT_MOST || items > ITEMS_AT_MOST) throw unreadable();
    const head = take(1)[0] as number;
    const info = head & 31;
    switch (head >> 5) {
      case 0:
        return readLength(info);
      case 1:
        return -1 - readLength(info);
      case 2:
        if (info === 31) readMany(info, depth, read);
        else take(readLength(info));
        return null;
      case 3:
        return readText(info, depth);
      case 4: {
        const list: CborValue[] = [];
        readMany(info, depth, (inner) => list.push(read(inner)));
        return list;
      }
      case 5:
        return readMap(info, depth);
      case 6:
        readLength(info);
        return read(depth + 1);
      default:
        if (info === 20 || info === 21) return info === 21;
        if (info > 23) readLength(info);
        return null;
    }
  };
  return read(0);
};
