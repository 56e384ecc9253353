/// <reference path="./exifreader.d.ts" />
import ExifReader from 'exifreader/src/exif-reader.js';
import { BoundedView } from './bounded-view';
import type { Field } from './field';
import { readRdf } from './rdf';

/** XMP packets of one picture: its own, its extension, and their two put together. */
const PACKETS_AT_MOST = 4;

const EXIF = { Copyright: ['license', 'Exif Copyright'], Artist: ['creator', 'Exif Artist'] } as const;
/** IPTC IIM, record 2: 2:116, 2:80, 2:110, 2:05. */
const IPTC = {
  'Copyright Notice': ['license', 'IPTC 2:116 Copyright Notice'],
  'By-line': ['creator', 'IPTC 2:80 By-line'],
  Credit: ['creator', 'IPTC 2:110 Credit'],
  'Object Name': ['title', 'IPTC 2:05 Object Name'],
} as const;
/** The keywords of the PNG specification, 11.3.3.2. */
const PNG = { Copyright: ['license', 'Copyright'], Author: ['creator', 'Author'], Title: ['title', 'Title'] } as const;

type Names = Record<string, readonly [says: Field['says'], name: string]>;
type Group = ReturnType<typeof ExifReader.loadView>['exif'];

const toFields = (group: Group, names: Names): Field[] =>
  Object.entries(names).flatMap(([key, [says, name]]) =>
    [group?.[key] ?? []].flat().flatMap(({ description }) => {
      if (typeof description !== 'string') return [];
      // Exif 3.0, 4.6.5: several names stand in one field, with semicolons between them.
      const values = says === 'creator' ? description.split(';') : [description];
      return values.map((value): Field => ({ says, name, value }));
    }),
  );

/**
 * Reads the Exif, IPTC IIM, XMP and PNG texts of a picture. exifreader finds them in their containers; the XMP that it
 * finds is read by readRdf, which knows the namespaces and keeps no tree. Asked as here, it unfolds no compressed text of a PNG:
 * a small file could hold any number of large ones, and writers of XMP leave it plain.
 * @throws Error where it is no picture, or is broken before its metadata
 */
export const readImage = (bytes: Uint8Array<ArrayBuffer>): Field[] => {
  const packets: string[] = [];
  const { exif, iptc, pngText } = ExifReader.loadView(new BoundedView(bytes.slice().buffer), {
    expanded: true,
    includeTags: { exif: Object.keys(EXIF), iptc: Object.keys(IPTC), xmp: true, png: Object.keys(PNG) },
    domParser: {
      parseFromString: (text) => {
        if (packets.length < PACKETS_AT_MOST) packets.push(text);
        throw new Error('read elsewhere');
      },
    },
  });
  return [
    ...packets.flatMap((packet) => readRdf(packet).fields),
    ...toFields(iptc, IPTC),
    ...toFields(exif, EXIF),
    ...toFields(pngText, PNG),
  ];
};
