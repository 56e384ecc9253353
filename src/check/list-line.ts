import { foldText } from '../license/from-words';
import type { Words } from './credit-words';
import type { Beside, Medium } from './medium';

const FIGURE =
  /(?:^|[\s([])(?:fig(?:ure|ura)?s?|abb(?:ildung)?|afb(?:eelding)?|bild|foto|photo|image|imagen?|immagine|rys(?:unek)?|illustration|図|写真|画像|شكل|صورة)\.?\s{0,2}(\d{1,3}(?:[.-]\d{1,3})?)(?!\d)/i;
const SLIDE =
  /(?:^|[\s([])(?:slides?|folien?|diapositivas?|diapositives?|diapo|diapositiva|dia|slajd|スライド|الشريحة)\.?\s{0,2}(?:#|n[o°.]{1,2}\s?)?(\d{1,4})(?!\d)/i;

/** What a line of a list may call a picture by where it stands, in the languages of the interface. */
const PLACES: readonly [where: 'cover' | 'logo', label: RegExp][] = [
  [
    'cover',
    /^[\s•*–-]{0,6}(?:(?:front |book )?cover|title (?:page|slide)|titel(?:bild|seite|folie|foto)?|umschlag(?:bild|foto)?|deckblatt|(?:image|photo|illustration) de couverture|couverture|page de (?:titre|garde)|portada|cubierta|(?:imagen|foto) de (?:portada|cubierta)|capa|(?:imagem|foto) d[ae] capa|folha de rosto|copertina|(?:immagine|foto) di copertina|frontespizio|omslag(?:foto|afbeelding)?|titelpagina|okładka|(?:zdjęcie|ilustracja) na okładce|strona tytułowa|表紙|カバー|الغلاف|غلاف|صورة الغلاف)(?:\s(?:image|photo|picture|illustration|art))?\s{0,3}[:：–—-]/iu,
  ],
  [
    'logo',
    /^[\s•*–-]{0,6}(?:(?:the |our |das |le |el |o |il |het )?(?:logos?|logotype|logotipo|logotyp|emblem|ロゴ|الشعار|شعار))(?:\s[\p{L}’'-]{1,20}){0,3}\s{0,3}[:：–—-]/iu,
  ],
];

/** Whether a medium is at such a place: on the cover or the first slide; repeated on every page, or called a logo. */
const isAt = (where: 'cover' | 'logo', { place, alt, part, address }: Medium): boolean =>
  where === 'cover'
    ? place.in === 'cover' || (place.in === 'slide' && place.number === 1)
    : place.in === 'master' ||
      place.in === 'layout' ||
      place.in === 'header' ||
      /(?:^|[^\p{L}])logo/iu.test(`${alt} ${(address ?? part ?? '').slice(0, 500).split('/').at(-1)}`);

/** Which figure a text says that it is, or is about: "Figure 3: …", "Abb. 2.1". */
export const numberIn = (text: string): string | null => FIGURE.exec(text.slice(0, 200))?.[1] ?? null;

/** Letters that a name needs to be told by. */
const TELLING = 6;
/** Names of files that programs give. */
const OF_PROGRAM = /^(?:image|img|picture|media|bild|grafik|photo|foto)?[\s_-]?\d{0,6}$/i;

const nameOf = ({ part, address }: Medium): string => {
  const path = (address ?? part ?? '').split(/[?#]/)[0] ?? '';
  if (path.startsWith('data:')) return '';
  const name = (path.split('/').at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  return OF_PROGRAM.test(name) || name.length < TELLING ? '' : foldText(name.replace(/[_+]|%20/g, ' '));
};

/** Whether a line of a list says that it is about this medium: by its slide, its figure's number, its place, its file's name, or what it shows. */
export const isMeant = ({ text }: Words, medium: Medium, beside: readonly Beside[], numbered: boolean): boolean => {
  const slide = SLIDE.exec(text.slice(0, 60))?.[1];
  if (slide !== undefined) return medium.place.in === 'slide' && Number(slide) === medium.place.number;
  const figure = numberIn(text);
  if (figure !== null) {
    const own = beside.map((each) => numberIn(each.text)).find((number) => number !== null);
    return numbered ? own === figure : String(medium.number) === figure;
  }
  const place = PLACES.find(([, label]) => label.test(text.slice(0, 80)));
  if (place) return isAt(place[0], medium);
  const line = foldText(text);
  const name = nameOf(medium);
  if (name !== '' && line.replaceAll('_', ' ').includes(name)) return true;
  const alt = foldText(medium.alt).trim();
  return alt.length >= TELLING && line.includes(alt);
};
