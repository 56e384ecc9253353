import { foldText } from '../license/from-words';
import type { NearbyMedia, PageMedia } from '../signal/signal';
import { inAnySize } from './any-size';
import { NAMES_HEADER_PICTURE, NAMES_TITLE_PICTURE, THIS_FILE, THIS_PICTURE } from './cue-words';

/** Words of file names that say nothing of what is shown. */
const EMPTY =
  /^(?:jpe?g|png|gif|webp|svg|file|datei|wikimedia|commons|photos?|images?|cropped|scaled|edit(?:ed)?|copy|www|http|https|\d{1,3})$/;

const readable = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

const fileName = (address: string): string => readable(inAnySize(address)).split('/').at(-1) ?? '';

const tokensOf = (text: string): Set<string> =>
  new Set(
    foldText(text)
      .split(/[^\p{L}\d]+/u)
      .filter((token) => token.length > 2 && !EMPTY.test(token)),
  );

/** The numbers by which photo sites know a picture; its file usually keeps them. */
const numbersIn = (text: string): string[] => text.match(/\d{7,}/g) ?? [];

/** How much a credit names this file: by the site's number for it, or by most of the words of its name. */
const nameWeight = (credit: Credited, media: PageMedia): number => {
  const name = fileName(media.address);
  const numbers = numbersIn(name);
  const said = `${credit.words} ${credit.addresses.map(readable).join(' ')}`;
  if (numbersIn(said).some((number) => numbers.includes(number))) return 10;
  const own = tokensOf(`${name.replace(/\.\w+$/, '')}`);
  // "Clock: Ann Lee" is about the picture that is called so.
  const [subject = ''] = foldText(credit.words.trim()).split(/[:–]\s/);
  if (
    subject.length > 3 &&
    (subject.trim() === foldText(media.label).trim() || (own.size === 1 && own.has(subject.trim())))
  )
    return 7;
  if (own.size < 2) return 0;
  const theirs = tokensOf(said);
  const shared = [...own].filter((token) => theirs.has(token));
  const letters = shared.join('').length;
  return shared.length >= 2 && letters >= 8 && shared.length / own.size >= 0.6 ? 8 : 0;
};

const HEADER: Record<PageMedia['role'], number> = { header: 6, background: 4, lead: 3, title: 3, content: 0, aside: 0 };
/** Inside the text "the header image" is the text's own. */
const TITLE: Record<PageMedia['role'], number> = { title: 6, lead: 5, background: 3, header: 2, content: 0, aside: 0 };

/** The words and addresses of a credit that stands apart from what it credits. */
export interface Credited {
  words: string;
  /** Whether it stands in the text, not in the page around it. */
  inText: boolean;
  addresses: readonly string[];
}

const roleWeight = (words: string, inText: boolean, { role, media }: PageMedia): number => {
  if (media !== 'image') return 0;
  if (NAMES_TITLE_PICTURE.test(words)) return TITLE[role];
  return NAMES_HEADER_PICTURE.test(words) ? (inText ? TITLE : HEADER)[role] : 0;
};

/** A picture on the page rather than the same one as it is shown elsewhere. */
const onPage = (media: PageMedia, all: readonly PageMedia[]): PageMedia =>
  media.role === 'lead'
    ? (all.find((other) => other.role !== 'lead' && fileName(other.address) === fileName(media.address)) ?? media)
    : media;

/** "Bild 3:", "Photo 2:", "3)": which picture of the text a line of a list credits; null where none is counted. */
const ORDINAL = /(?:^|[;,.]\s{0,9})(?:\p{L}{3,14}\.?\s?)?(?:nr\.?\s?|no\.?\s?|#)?(\d{1,2})\s{0,9}[:).–-]/u;

/** The number that a line of a list begins with, or 0. */
export const ordinalIn = (words: string): number => Number(ORDINAL.exec(words.trim())?.[1] ?? 0);

const counted = (words: string, media: readonly PageMedia[], most: number): PageMedia | null => {
  const shown = media.filter(({ role, media: kind }) => kind === 'image' && (role === 'content' || role === 'title'));
  // A list that counts further than the pictures counts something else, too.
  return most > shown.length ? null : (shown[ordinalIn(words) - 1] ?? null);
};

/**
 * The medium that a credit means which stands far from it: the one that it names by number or name, else the one whose place it
 * names ("header image"); null where the page leaves it open.
 * @param most the highest number that a credit of the page begins with
 * @param beside the picture that it stands beside: another is meant only if it is named more plainly, and stands on the page
 */
export const findCredited = (
  credit: Credited,
  media: readonly PageMedia[],
  beside: NearbyMedia | null = null,
  most = 0,
): NearbyMedia | null => {
  const words = foldText(credit.words);
  const own = media.filter(({ address }) => address === beside?.address);
  const others = media.filter((each) => !own.includes(each) && (beside === null || each.role !== 'lead'));
  let best: PageMedia | null = null;
  let weight = 0;
  for (const each of [...own, ...others]) {
    const named = nameWeight(credit, each) + roleWeight(words, credit.inText, each);
    if (named > weight) [best, weight] = [each, named];
  }
  // A number in the credit may say which picture it means.
  if (beside === null) best ??= counted(words, media, most);
  if (!best) return null;
  const { address, media: kind, label } = onPage(best, media);
  return { address, how: 'near', media: kind, label };
};

const isThis = (words: string): boolean => THIS_PICTURE.test(words) || THIS_FILE.test(words);

/** The picture by which a page is shown, for the only credit of a page that says no more than "Photo:". */
export const findLead = (
  credit: Credited,
  media: readonly PageMedia[],
  taken: ReadonlySet<string>,
): NearbyMedia | null => {
  const pictures = media.filter((each) => each.media === 'image' && !taken.has(inAnySize(each.address)));
  const shown = pictures.filter(({ role }) => role === 'content');
  const lead =
    pictures.find(({ role }) => role === 'title') ??
    (shown.length === 1 || isThis(foldText(credit.words)) ? shown[0] : undefined) ??
    pictures.find(({ role }) => role === 'lead');
  if (!lead) return null;
  const { address, media: kind, label } = onPage(lead, media);
  return taken.has(inAnySize(address)) ? null : { address, how: 'near', media: kind, label };
};
