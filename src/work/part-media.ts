import { foldText } from '../license/from-words';
import type { NearbyMedia, PageMedia } from '../signal/signal';
import { inAnySize } from './any-size';
import { findCredited, findLead, ordinalIn } from './attach';
import { creditOf, first, kindIn, type Part } from './part';
import { OBJECT } from './surround';

/** Whether two or more credits of one list, in one place, mean the pictures of the text one after the other. */
const inOrder = (group: readonly Part[], media: readonly PageMedia[]): readonly PageMedia[] | null => {
  const shown = media.filter(({ role, media: kind }) => kind === 'image' && (role === 'content' || role === 'title'));
  const near = first(group[0] as Part).context?.media ?? [];
  return group.length > 1 &&
    near.length < group.length &&
    shown.length === group.length &&
    near.every(({ how }) => how === 'near')
    ? shown
    : null;
};

/** Whether credits beside one sound or film are for the music that it has in it: several are, and one that says so. */
const areTracks = (group: readonly Part[]): boolean => {
  const [part] = group as [Part];
  const [recording] = first(part).context?.media ?? [];
  if (recording?.how !== 'near' || recording.media === 'image') return false;
  const line = foldText(creditOf(part).words);
  return group.length > 1 || MUSIC_IN.test(line) || (recording.media === 'video' && MUSIC.test(line));
};

/** Gives each part its own medium where one block holds as many media as credits; else the likeliest. */
export const assignMedia = (parts: Part[], shown: readonly PageMedia[]): void => {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const media = first(part).context?.media ?? [];
    const key = media.map(({ address }) => address).join(' ');
    if (key) groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  for (const group of groups.values()) {
    const ordered = inOrder(group, shown);
    if (ordered) {
      group.forEach((part, i) => {
        const { address, media, label } = ordered[i] as PageMedia;
        part.media = { address, how: 'near', media, label };
      });
      continue;
    }
    if (areTracks(group)) {
      for (const part of group) part.isTrack = true;
      continue;
    }
    group.forEach((part, i) => {
      const media = first(part).context?.media ?? [];
      // Credits below their pictures: the nearest picture is the last one's, and the others are theirs in order.
      part.media = media[media.length >= group.length ? group.length - 1 - i : 0] ?? null;
    });
  }
};

const MUSIC = /(?<!\p{L})(?:music|musik|musique|musica|muziek|muzyka|soundtrack|songs?)(?!\p{L})/u;
/** Music that plays at the beginning, the end or behind the words of something longer. */
const MUSIC_IN =
  /(?<!\p{L})(?:intro|outro|jingle|soundtrack|(?:theme|opening|closing|background|intro|outro) (?:music|song|tune)|(?:titel|hintergrund|intro|outro)musik|music(?:al)? (?:used|in|from|for|track)|musique de fond|musica de fondo)(?!\p{L})/u;

const PLURAL =
  /(?<!\p{L})(?:both|beide[rn]?|all(?:e|er)?|toutes|todas|tutte|photos|pictures|images|fotos|bilder|fotografien|imagenes|imagens|immagini|foto.s|photographies|zdjecia)(?!\p{L})/u;

/** A line that begins with pictures, and so credits more than one: "Fotos: Ann", "All photos on this page". */
const PICTURES =
  /^[^\p{L}]{0,9}(?:(?:all|alle|samtliche|toutes|todas|tutte|wszystkie) )?(?:(?:the|die|les|las|le|other|die anderen) )?(?:photos|photographs|pictures|images|fotos|bilder|fotografien|photographies|imagenes|imagens|immagini|foto.s|afbeeldingen|zdjecia)(?!\p{L})/u;

/** Pictures that one credit may be for: a page that shows more is a gallery, where each has its own. */
const SPREAD_AT_MOST = 30;

/** The pictures of the text that no credit of their own is for. */
const withoutCredit = (parts: readonly Part[], shown: readonly PageMedia[]): NearbyMedia[] => {
  const credited = new Set(
    parts.flatMap(({ media }) => (media && media.how !== 'near' ? [inAnySize(media.address)] : [])),
  );
  return shown
    .filter(
      ({ role, media, address }) =>
        media === 'image' && (role === 'content' || role === 'title') && !credited.has(inAnySize(address)),
    )
    .map(({ address, media, label }) => ({ address, how: 'near' as const, media, label }));
};

/** One credit for all the pictures of its figure, "both photos: Ann", or of the text, "Photos: Ann", is one for each. */
export const spread = (parts: readonly Part[], shown: readonly PageMedia[]): Part[] => {
  const statements = parts.filter((part) => !first(part).about);
  return parts.flatMap((part) => {
    const { context, about } = first(part);
    const media = context?.media ?? [];
    const line = foldText(creditOf(part).words);
    if (about || media.some(({ how }) => how === 'same') || !PLURAL.test(line)) return [part];
    const alone = !parts.some(
      (other) => other !== part && other.media && media.some(({ address }) => address === other.media?.address),
    );
    if (media.length > 1 && alone) return media.map((each) => ({ ...part, media: each }));
    // Where others are credited, too, nobody can tell which of the rest are meant.
    if (!PICTURES.test(line) || (part.media && part.media.how !== 'near')) return [part];
    if (statements.some((other) => other !== part && (other.media?.how ?? 'near') === 'near')) return [part];
    const rest = withoutCredit(parts, shown);
    return rest.length > 1 && rest.length <= SPREAD_AT_MOST ? rest.map((each) => ({ ...part, media: each })) : [part];
  });
};

/** Finds the medium of credits that stand apart from theirs: at the end of the text, in the sidebar. */
export const findMedia = (parts: readonly Part[], media: readonly PageMedia[]): void => {
  const isNear = ({ media: own }: Part) => own === null || own.how === 'near';
  const apart = parts.filter(
    (part) =>
      isNear(part) && !part.isTrack && !first(part).about && kindIn(creditOf(part).words, part.media) === 'image',
  );
  // What a credit names is meant before what it happens to stand beside.
  const most = Math.max(0, ...apart.map((part) => ordinalIn(creditOf(part).words)));
  for (const part of apart) part.media = findCredited(creditOf(part), media, part.media, most) ?? part.media;
  const left = apart.filter((part) => !part.media);
  // The same words a second time are the same credit: for a small picture, and for the large one.
  const lineOf = (part: Part): string => creditOf(part).words.replaceAll(OBJECT, '').trim();
  const lines = new Map(parts.flatMap((part) => (part.media ? [[lineOf(part), part.media] as const] : [])));
  for (const part of left) part.media = lines.get(lineOf(part)) ?? null;
  // As many credits in one block as the text has pictures mean them one after the other.
  const shown = media.filter(({ role, media: kind }) => kind === 'image' && (role === 'content' || role === 'title'));
  const alike = left.filter((part) => !part.media && first(part).place === first(left[0] as Part).place);
  if (alike.length > 1 && alike.length === shown.length && parts.every(({ media: own }) => !own))
    alike.forEach((part, i) => {
      const { address, media: kind, label } = shown[i] as PageMedia;
      part.media = { address, how: 'near', media: kind, label };
    });
  // Several lists of credits leave open which picture each means; one line can only mean the page's own.
  const open = left.filter((part) => !part.media);
  if (new Set(open.map((part) => first(part).place)).size !== 1) return;
  const taken = new Set(parts.flatMap((part) => (part.media ? [inAnySize(part.media.address)] : [])));
  for (const part of open) part.media = findLead(creditOf(part), media, taken);
};
