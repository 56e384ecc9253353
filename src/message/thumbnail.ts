import { type Guard, text } from './guard';

/** A picture that was drawn small: some eight kilobytes, and never more than these characters. */
const THUMBNAIL_LENGTH = 60_000;

/** A small picture as a data: address: of pixels, and nothing that could run or load more. */
export const isThumbnail: Guard<string> = (value): value is string =>
  text(THUMBNAIL_LENGTH)(value) && /^data:image\/(?:webp|png|jpeg);base64,[A-Za-z0-9+/]+=*$/.test(value);
