/** What a picture of a document is known again by: its file's hash, else its address. Null where it has neither. */
export const pictureKey = ({ sha256, address }: { sha256: string | null; address: string | null }): string | null =>
  sha256 ? `sha256:${sha256}` : address;
