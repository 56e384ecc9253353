/**
 * What is used of exifreader. Its own declarations draw in those of Node, which src has none of; the module is named by the
 * file that every runtime can load.
 */
declare module 'exifreader/src/exif-reader.js' {
  interface Tag {
    description?: unknown;
    value?: unknown;
  }
  type Tags = Record<string, Tag | Tag[] | undefined>;
  const ExifReader: {
    loadView(
      view: DataView,
      options: {
        expanded: true;
        includeTags: Record<string, readonly string[] | boolean>;
        domParser: { parseFromString(text: string): never };
      },
    ): { exif?: Tags; iptc?: Tags; pngText?: Tags; gps?: { Latitude?: number; Longitude?: number } };
  };
  export default ExifReader;
}
