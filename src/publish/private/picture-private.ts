/// <reference path="./../../lookup/file/exifreader.d.ts" />
import ExifReader from 'exifreader/src/exif-reader.js';
import { BoundedView } from '../../lookup/file/bounded-view';
import { GIF_XMP, packetOf } from '../../lookup/file/gif';
import { listGif } from '../../lookup/file/parts/gif-parts';
import type { PrivateFact, PrivateKind } from './private-fact';

const SERIAL = ['BodySerialNumber', 'LensSerialNumber', 'CameraSerialNumber', 'SerialNumber'];
const OWNER = ['CameraOwnerName', 'OwnerName'];
const GPS = [
  'GPSLatitude',
  'GPSLongitude',
  'GPSLatitudeRef',
  'GPSLongitudeRef',
  'GPSAreaInformation',
  'GPSDestLatitude',
];
/** IPTC IIM, record 2: 2:90, 2:92, 2:95. */
const IPTC_PLACE = ['City', 'Sub-location', 'Province/State'];

const asKind =
  (kind: PrivateKind) =>
  (name: string): [string, PrivateKind] => [name, kind];

/** The local names of XMP's properties, whatever prefix a writer gave their namespaces. */
const XMP = new Map<string, PrivateKind>([
  ...['GPSLatitude', 'GPSLongitude', 'GPSDestLatitude', 'City', 'Sublocation', 'Location'].map(asKind('place')),
  ...['LocationShown', 'LocationCreated'].map(asKind('place')),
  ...SERIAL.map(asKind('serial')),
  ...OWNER.map(asKind('owner')),
  ...['PersonInImage', 'PersonInImageName', 'PersonInImageWDetails'].map(asKind('person')),
]);
const PACKET_LENGTH = 2_000_000;
const NAME = /[\w-]:([A-Z][A-Za-z]{3,24})(?![\w-])/g;
/** What follows the name of an attribute, or the end of an element's opening tag. */
const VALUE = /^(?:\s{0,9}=\s{0,9}["']([^"'<]{1,200})|(?!\s{0,9}=)([^<>]{0,200})>([^<]{0,200}))/;
const CLOSING = /<\/[\w-]*$/;
const VALUE_LENGTH = 420;
const FOUND_AT_MOST = 100;

/** What an XMP packet says in attributes and simple elements. No tree is made: a property with parts is told without its words. */
export const readPacket = (packet: string): PrivateFact[] => {
  const facts: PrivateFact[] = [];
  for (const { 0: whole, 1: name = '', index } of packet.slice(0, PACKET_LENGTH).matchAll(NAME)) {
    const kind = XMP.get(name);
    if (!kind || CLOSING.test(packet.slice(Math.max(0, index - 42), index))) continue;
    const at = index + whole.length;
    const [found, attribute, tag, element] = VALUE.exec(packet.slice(at, at + VALUE_LENGTH)) ?? [];
    if (found !== undefined && !tag?.endsWith('/')) facts.push({ kind, value: attribute ?? element ?? '' });
    if (facts.length >= FOUND_AT_MOST) break;
  }
  return facts;
};

/** What the XMP of a GIF says: it has no other metadata that names its fields. */
export const readGifPrivate = (bytes: Uint8Array): PrivateFact[] => {
  const own = listGif(bytes)?.find(({ type }) => type === GIF_XMP);
  return own ? readPacket(new TextDecoder().decode(packetOf(own.content))) : [];
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export interface PicturePrivate {
  facts: PrivateFact[];
  /** Exif's number from 1 to 8, how the picture is to be turned; 1 where it does not say. */
  orientation: number;
}

/**
 * Where a picture was made, by which camera and whose, from Exif, IPTC IIM and XMP.
 * @throws Error where it is no picture, or is broken before its metadata
 */
export const readPicturePrivate = (bytes: Uint8Array<ArrayBuffer>): PicturePrivate => {
  const packets: string[] = [];
  const { exif, iptc, gps, pngText } = ExifReader.loadView(new BoundedView(bytes.slice().buffer), {
    expanded: true,
    includeTags: {
      exif: [...SERIAL, ...OWNER, ...GPS, 'MakerNote', 'Orientation'],
      ...{ iptc: IPTC_PLACE, gps: true, xmp: true, png: true },
    },
    domParser: {
      parseFromString: (packet) => {
        if (packets.length < 4) packets.push(packet);
        throw new Error('read elsewhere');
      },
    },
  });
  const told = (group: typeof exif, names: readonly string[], kind: PrivateKind): PrivateFact[] =>
    names.flatMap((name) =>
      [group?.[name] ?? []].flat().map(({ description }) => ({ kind, value: text(description) })),
    );
  const facts = [
    ...(gps?.Latitude !== undefined && gps.Longitude !== undefined
      ? [{ kind: 'place' as const, value: `${gps.Latitude.toFixed(5)}, ${gps.Longitude.toFixed(5)}` }]
      : GPS.some((name) => exif?.[name])
        ? [{ kind: 'place' as const, value: '' }]
        : []),
    ...told(iptc, IPTC_PLACE, 'place'),
    ...told(exif, SERIAL, 'serial'),
    ...told(exif, OWNER, 'owner'),
    ...(exif?.MakerNote ? [{ kind: 'notes' as const, value: '' }] : []),
    ...packets.flatMap(readPacket),
    // Programs write whole Exif blocks into texts of a PNG, in hexadecimal digits: nobody reads those, and so they are told.
    ...(Object.keys(pngText ?? {}).some((name) => /^Raw profile type/i.test(name))
      ? [{ kind: 'notes' as const, value: '' }]
      : []),
  ];
  const turned = Number([exif?.Orientation ?? []].flat()[0]?.value);
  return { facts, orientation: turned >= 1 && turned <= 8 ? turned : 1 };
};
